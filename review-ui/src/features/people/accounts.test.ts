import { describe, expect, test } from 'vitest'
import type { Person } from '../../lib/schema'
import { awaitedSentence, permittedActions, sortedPeople, USERNAME_FORM } from './accounts'

const person = (username: string, active = true): Person => ({
  username,
  name: username.toUpperCase(),
  title: 'Somebody',
  role: 'MEMBER',
  active,
})

describe('accounts', () => {
  test('an open account can be closed and a closed one opened', () => {
    expect(permittedActions(person('retail'))).toEqual(['role', 'link', 'sessions', 'close'])
    expect(permittedActions(person('retail', false))).toEqual(['role', 'open'])
  })

  test('a link that works can be withdrawn, and one that has expired is replaced', () => {
    const linked = (hasPassword: boolean, days: number) => ({
      username: 'retail',
      hasPassword,
      expires: new Date(Date.now() + days * 86_400_000).toISOString(),
    })
    expect(permittedActions(person('retail'), linked(true, 1))).toContain('withdraw')
    expect(permittedActions(person('retail'), linked(false, -1))).not.toContain('withdraw')
    expect(awaitedSentence(linked(true, 1))).toMatch(/^Has a password link that works until /)
    expect(awaitedSentence(linked(false, 1))).toMatch(/^Has not chosen a password yet/)
    expect(awaitedSentence(linked(false, -1))).toMatch(/Make a new link\.$/)
    expect(awaitedSentence()).toBeNull()
  })

  test('a second factor can be removed where there is one', () => {
    expect(permittedActions(person('retail'), undefined, true)).toContain('factor')
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
