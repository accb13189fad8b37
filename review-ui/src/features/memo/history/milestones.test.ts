import { expect, test } from 'vitest'
import type { HistoryEntry } from '../../../lib/schema'
import { inOrder, milestonesOf, momentOf } from './milestones'

const event = (version: number, kind: string) => ({ version, kind }) as HistoryEntry

test('revisions and decisions mark the way through a history, and nothing else does', () => {
  const events = [
    event(1, 'MemoDrafted'),
    event(2, 'RevisionSubmitted'),
    event(3, 'RevisionRead'),
    event(4, 'DecisionMade'),
    event(5, 'DecisionReopened'),
    event(6, 'DecisionMade'),
  ]
  expect(milestonesOf(events)).toEqual([
    { version: 2, kind: 'revision' },
    { version: 4, kind: 'decision' },
    { version: 6, kind: 'decision' },
  ])
})

test('an event has the time that its source claims, or else that of its record', () => {
  const at = '2026-11-28T12:05:00Z'
  expect(momentOf({ at } as HistoryEntry)).toMatch(/:05/)
  expect(momentOf({ at, claimedAt: '2004-06-22T09:30:00Z' } as HistoryEntry)).toMatch(/2004.*:30/)
})

test('a reminder, which counts versions of its own, has a place among the events of a memo', () => {
  const events = [event(1, 'MemoDrafted'), event(2, 'ReviewOpened'), event(1, 'PersonNudged')]
  expect(inOrder(events).map(({ version }) => version)).toEqual([1, 2, 3])
})
