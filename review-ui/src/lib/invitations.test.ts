import { describe, expect, test } from 'vitest'
import { fits, invitable } from './invitations'
import type { Person } from './schema'

const person = (username: string, role: Person['role'], active = true): Person => ({
  username,
  name: username,
  title: '',
  role,
  active,
})

const people = [
  person('retail', 'MEMBER'),
  person('admin', 'ADMINISTRATOR'),
  person('auditor', 'AUDITOR'),
  person('gone', 'MEMBER', false),
]
const names = (part: Parameters<typeof invitable>[1], without: string[] = []) =>
  invitable(people, part, without).map(({ value }) => value)

describe('whoever can be asked', () => {
  test('has an open account and is not asked already', () => {
    expect(names('APPROVER')).toEqual(['retail', 'admin'])
    expect(names('APPROVER', ['retail'])).toEqual(['admin'])
  })

  test('may be an auditor only to be informed', () => {
    expect(names('INFORMED')).toContain('auditor')
    for (const part of ['AUTHOR', 'DECIDER', 'CONTRIBUTOR', 'PROCESS_REVIEWER'] as const) {
      expect(names(part)).not.toContain('auditor')
    }
  })

  test('is nobody where the account is not known', () => {
    expect(fits(undefined, 'INFORMED')).toBe(false)
  })
})
