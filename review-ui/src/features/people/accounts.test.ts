import { describe, expect, test } from 'vitest'
import type { Me, Person } from '../../lib/schema'
import { permittedActions, sortedPeople, USERNAME_FORM } from './accounts'

const person = (username: string, active = true): Person => ({
  username,
  name: username.toUpperCase(),
  title: 'Somebody',
  role: 'MEMBER',
  active,
})
const me = { username: 'admin', role: 'ADMINISTRATOR' } as Me

describe('accounts', () => {
  test('an open account can be closed and a closed one opened', () => {
    expect(permittedActions(person('retail'), me)).toEqual([
      'role',
      'password',
      'sessions',
      'close',
    ])
    expect(permittedActions(person('retail', false), me)).toEqual(['role', 'password', 'open'])
  })

  test('nobody takes their own role or account away', () => {
    expect(permittedActions(person('admin'), me)).toEqual(['password'])
  })

  test('closed accounts stand last', () => {
    const all = [person('a', false), person('c'), person('b')]
    expect(sortedPeople(all).map(({ username }) => username)).toEqual(['b', 'c', 'a'])
  })

  test.each(['retail', 'a.b-c_d', 'x9', 'a', 'a'.repeat(64)])('%s is a username', (name) => {
    expect(USERNAME_FORM.test(name)).toBe(true)
  })

  test.each(['', 'Retail', '9x', 'a b', 'ä', 'ada.', 'a'.repeat(65)])('“%s” is none', (name) => {
    expect(USERNAME_FORM.test(name)).toBe(false)
  })
})
