import { expect, it } from 'vitest'
import type { Action, MemoDetails } from '../../../lib/schema'
import { stepsOut } from './steps-out'

const names = (account: string) => account.toUpperCase()

function memo(...allowed: Action[]): MemoDetails {
  return {
    may: allowed.map((action) => ({ action, allowed: true, reason: null })),
  } as unknown as MemoDetails
}

const removal = {
  sentence: 'The owner, @olga, removes @ada from the review, with the reason.',
  by: ['olga'],
  steps: [{ kind: 'REMOVE_PARTICIPANT' as const, account: 'ada', objection: null }],
}

it('offers the act to whoever the way belongs to', () => {
  expect(stepsOut(removal, memo('REMOVE_PARTICIPANT'), 'olga', false, names)).toEqual([
    { label: 'Remove ADA', leadsTo: { kind: 'removal', account: 'ada' } },
  ])
})

it('offers nothing to anybody else, and nothing that is not allowed', () => {
  expect(stepsOut(removal, memo('REMOVE_PARTICIPANT'), 'dora', false, names)).toEqual([])
  expect(stepsOut(removal, memo(), 'olga', false, names)).toEqual([])
})

it('leads to the very objection that is overridden', () => {
  const way = {
    sentence: 'The decider, @dora, overrides the objection with a reason.',
    by: ['dora'],
    steps: [{ kind: 'OVERRIDE_OBJECTION' as const, account: null, objection: 'o-1' }],
  }
  expect(stepsOut(way, memo('OVERRIDE'), 'dora', false, names)).toEqual([
    { label: 'Override the objection', leadsTo: { kind: 'override', objectionId: 'o-1' } },
  ])
})

it('names each person of a group whom the owner can add', () => {
  const way = {
    sentence: 'The owner, @olga, adds another approver of finance: @finn or @fay.',
    by: ['olga'],
    steps: ['finn', 'fay'].map((account) => ({
      kind: 'ADD_APPROVER' as const,
      account,
      objection: null,
    })),
  }
  expect(
    stepsOut(way, memo('ADD_PARTICIPANT'), 'olga', false, names).map(({ label }) => label),
  ).toEqual(['Add FINN', 'Add FAY'])
})

it('leads administrators to the accounts', () => {
  const way = {
    sentence: 'An administrator opens the account of the owner, @olga, again; then …',
    by: [],
    steps: [{ kind: 'OPEN_ACCOUNT' as const, account: 'olga', objection: null }],
  }
  expect(stepsOut(way, memo(), 'admin', true, names)).toEqual([
    { label: 'Go to the accounts', leadsTo: '/people' },
  ])
  expect(stepsOut(way, memo(), 'dora', false, names)).toEqual([])
})
