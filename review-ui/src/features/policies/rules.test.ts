import { expect, it } from 'vitest'
import { addable, FIRST_RULES, newRule, unitOf, withRule } from './rules'

it('offers no rule twice but those about groups', () => {
  const kinds = addable([...FIRST_RULES, newRule('GROUP_ASSENTS')]).map(({ value }) => value)
  expect(kinds).toContain('GROUP_ASSENTS')
  expect(kinds).toContain('PAGE_LIMIT')
  expect(kinds).not.toContain('DECIDER_NAMED')
})

it('begins a rule with its usual number and as many groups as it names', () => {
  expect(newRule('PAGE_LIMIT').number).toBe(6)
  expect(newRule('STAGES').groups).toHaveLength(2)
  expect(newRule('DECIDER_NAMED')).toEqual({ kind: 'DECIDER_NAMED', number: null, groups: [] })
})

it('counts whole days as days', () => {
  expect(unitOf(newRule('READING_PERIOD').number)).toBe('days')
  expect(unitOf(36)).toBe('hours')
})

it('adds a rule before those that every policy has', () => {
  expect(withRule(FIRST_RULES, 'PAGE_LIMIT').map(({ kind }) => kind)).toEqual([
    'ALL_APPROVERS_ASSENT',
    'NO_OPEN_OBJECTION',
    'PAGE_LIMIT',
    'NOBODY_APPROVES_THEIR_OWN',
    'DECIDER_NAMED',
  ])
})
