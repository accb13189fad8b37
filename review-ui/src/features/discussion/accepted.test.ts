import { expect, test } from 'vitest'
import type { Thread } from '../../lib/schema'
import { acceptedSince } from './accepted'

const REVISION = '2026-03-02T12:00:00Z'

const accepted = (change: Partial<Thread['settlement']> = {}) => {
  const by = { account: 'author', at: '2026-03-02T12:00:00.5Z' }
  return [{ settlement: { stage: 'ACCEPTED', by, version: 2, ...change } } as Thread]
}

test('what somebody has accepted since the newest revision is in their draft', () => {
  expect(acceptedSince(accepted(), 'author', REVISION)).toHaveLength(1)
})

test('what another has accepted is in the draft of that other', () => {
  expect(acceptedSince(accepted(), 'coauthor', REVISION)).toEqual([])
})

test('what a revision has taken, or what was accepted before it, waits no more', () => {
  const before = { account: 'author', at: '2026-03-02T11:00:00Z' }
  expect(acceptedSince(accepted({ answeredBy: 2 }), 'author', REVISION)).toEqual([])
  expect(acceptedSince(accepted({ by: before }), 'author', REVISION)).toEqual([])
})

test('what was declined is in no draft', () => {
  expect(acceptedSince(accepted({ stage: 'DECLINED' }), 'author', REVISION)).toEqual([])
})
