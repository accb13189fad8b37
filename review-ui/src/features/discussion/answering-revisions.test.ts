import { expect, test } from 'vitest'
import type { MemoDetails, Thread } from '../../lib/schema'
import { answeringRevisions } from './answering-revisions'

const memo = {
  revisions: [1, 2, 3].map((revision) => ({
    revision,
    submittedAt: `2026-05-0${revision}T10:00Z`,
  })),
} as MemoDetails

const thread = (revision: number | null, at = '2026-05-09T10:00Z') =>
  ({ passage: revision && { revision }, comments: [{ by: { at } }] }) as unknown as Thread

const numbers = (of: Thread) => answeringRevisions(memo, of).map(({ revision }) => revision)

test('a thread on words is answered by a later revision, the newest first', () => {
  expect(numbers(thread(1))).toEqual([3, 2])
  expect(numbers(thread(3))).toEqual([])
})

test('one on the whole memo by a revision that came after it', () => {
  const whole = (at: string) => ({ ...thread(null, at), passage: undefined })
  expect(numbers(whole('2026-05-02T12:00Z'))).toEqual([3])
  expect(numbers(whole('2026-05-04T12:00Z'))).toEqual([])
})
