import { describe, expect, test } from 'vitest'
import type { ProcessesStatus, Stoppage } from '../../lib/schema'
import {
  attemptsOf,
  hasEnded,
  nameOf,
  outcomeOf,
  processSummaryOf,
  troubleOf,
} from './process-state'

const policy: Stoppage = {
  kind: 'POLICY',
  id: 'when-due-date-set-then-watch-it',
  logIndex: 42,
  event: 'memo.ReviewOpened',
  eventId: 'e',
  since: '2026-03-01T09:00:00Z',
  attempts: 2,
  retryAt: '2026-03-01T09:05:00Z',
  error: 'broken',
}
const timer: Stoppage = {
  ...policy,
  kind: 'TIMER',
  id: '2026-03-01T09:00:00Z due-date memo-1',
  logIndex: null,
}
const effect: Stoppage = { ...policy, kind: 'EFFECT', id: 'mail when-x:1', logIndex: null }
const seen = (...stoppages: Stoppage[]): ProcessesStatus => ({
  head: 50,
  policies: [{ policy: policy.id, logIndex: 41 }],
  stoppages,
})

describe('what stands still', () => {
  test('has a name that people know', () => {
    expect([policy, timer, effect].map(nameOf)).toEqual([
      policy.id,
      'timer due-date',
      'effect mail',
    ])
  })

  test('says where and at what', () => {
    expect(troubleOf(policy)).toMatch(
      /before entry 42 of the log, because it fails at memo.ReviewOpened/,
    )
    expect(troubleOf(timer)).toMatch(/^It was due on 1 Mar 2026.* for memo-1 and has failed\.$/)
    expect(troubleOf(effect)).toBe('What was to leave the database as when-x:1 has not left it.')
  })

  test('says when it is tried again', () => {
    const now = Date.parse('2026-03-01T09:01:00Z')
    expect(attemptsOf(policy, now)).toMatch(
      /^It has been tried 2 times and is tried again by itself on/,
    )
    expect(attemptsOf({ ...policy, attempts: 1, retryAt: policy.since }, now)).toBe(
      'It has been tried once and is about to be tried again.',
    )
  })
})

describe('all processes', () => {
  test('are well, or so many stand still', () => {
    expect(processSummaryOf(seen())).toBe(
      'All is well: 1 process goes on, and no timer or effect has failed.',
    )
    expect(processSummaryOf(seen(policy))).toBe('1 process stands still.')
    expect(processSummaryOf(seen(policy, timer))).toBe('2 processes stand still.')
  })
})

describe('an attempt that was asked for', () => {
  test('has worked when nothing stands still under the name', () => {
    expect(hasEnded(policy, seen(timer))).toBe(true)
    expect(outcomeOf(policy, seen(timer))).toBe(`It has worked: ${policy.id} goes on.`)
  })

  test('has worked when another event is in the way', () => {
    const next = { ...policy, logIndex: 44, attempts: 1 }
    expect(hasEnded(policy, seen(next))).toBe(true)
    expect(outcomeOf(policy, seen(next))).toMatch(
      /came past entry 42, and stands still before entry 44/,
    )
  })

  test('has failed again when it has been tried once more', () => {
    const again = { ...policy, attempts: 3 }
    expect(hasEnded(policy, seen(again))).toBe(true)
    expect(outcomeOf(policy, seen(again))).toMatch(/^It has failed again/)
  })

  test('has not ended as long as nothing has changed', () => {
    expect(hasEnded(policy, seen(policy))).toBe(false)
    expect(outcomeOf(policy, seen(policy))).toMatch(/has not ended yet\.$/)
  })
})
