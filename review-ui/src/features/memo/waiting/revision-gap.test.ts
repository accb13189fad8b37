import { expect, test } from 'vitest'
import type { MemoDetails } from '../../../lib/schema'
import { newestGap } from './revision-gap'

const revisions = (...times: string[]) =>
  ({
    revisions: times.map((submittedAt, index) => ({ revision: index + 1, submittedAt })),
  }) as MemoDetails

test('the authors took as long as between the last two revisions', () => {
  const memo = revisions('2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z', '2026-11-07T00:00:00Z')
  expect(newestGap(memo)).toEqual({ from: 2, to: 3, seconds: 5 * 86_400 })
})

test('one revision has nothing before it', () => {
  expect(newestGap(revisions('2026-11-01T00:00:00Z'))).toBeNull()
})

test('what is imported is counted by its own dates', () => {
  const memo = revisions('2026-11-01T00:00:00Z', '2026-11-01T00:00:01Z')
  const [first, second] = memo.revisions
  Object.assign(first as object, { claimedAt: '2004-03-01T00:00:00Z' })
  Object.assign(second as object, { claimedAt: '2004-03-04T00:00:00Z' })
  expect(newestGap(memo)?.seconds).toBe(3 * 86_400)
})
