import { describe, expect, test } from 'vitest'
import type { MemoDetails } from '../../lib/schema'
import { ticksOf } from './strip'

const objection = { raisedBy: 'retail', revision: 1 }
const memo = {
  revisions: [
    { revision: 1, wordsChanged: 10, changeClass: 'FIRST', submittedAt: '2026-03-01T12:00:00Z' },
  ],
  objections: [objection, objection],
  review: {
    participants: [
      { account: 'finance', verdict: { revision: 1, verdict: 'AGREE', state: 'LAPSED' } },
    ],
  },
} as unknown as MemoDetails

const [tick] = ticksOf(memo, (account) => account.toUpperCase())

describe('a tick of the strip', () => {
  test('calls people by their names', () => {
    expect(tick?.label).toContain('objection by RETAIL')
    expect(tick?.label).toContain('FINANCE: agree, lapsed')
  })

  test('has a mark for each of two objections of one person', () => {
    expect(tick?.marks.map(({ sign }) => sign)).toEqual(['!', '!', '○'])
  })
})
