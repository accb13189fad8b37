import { describe, expect, test } from 'vitest'
import type { MemoDetails, Thread } from '../../../lib/schema'
import { ticksOf, VERDICT_SHAPES } from './strip-ticks'

const objection = { raisedBy: 'retail', revision: 1 }
const revision = { wordsChanged: 10, changeClass: 'FIRST', submittedAt: '2026-03-01T12:00:00Z' }
const memo = {
  revisions: [1, 2].map((number) => ({ ...revision, revision: number })),
  objections: [objection, objection],
  review: {
    participants: [
      {
        account: 'finance',
        verdict: { revision: 1, verdict: 'AGREE', state: 'LAPSED' },
        past: [],
      },
      {
        account: 'retail',
        verdict: { revision: 2, verdict: 'AGREE', state: 'CURRENT' },
        past: [
          { revision: 1, verdict: 'OBJECT' },
          { revision: 1, verdict: 'DISAGREE_AND_COMMIT' },
        ],
      },
    ],
  },
} as unknown as MemoDetails

const [first, second] = ticksOf(memo, (account) => account.toUpperCase())

const thread = (revision: number | null, stage: string) =>
  ({ passage: revision && { revision }, settlement: { stage } }) as unknown as Thread

const said = [
  thread(1, 'OPEN'),
  thread(1, 'RESOLVED'),
  thread(2, 'DISMISSED'),
  thread(null, 'OPEN'),
]

describe('a tick of the strip', () => {
  test('says how many threads were opened on its revision and how many of them are open', () => {
    const [one, two] = ticksOf(memo, (account) => account, said)
    expect(one?.threads).toEqual({ opened: 2, open: 1 })
    expect(one?.label).toContain('2 threads opened on it, 1 still open')
    expect(two?.label).toContain('1 thread opened on it, none still open')
    expect(first?.label).not.toContain('thread')
  })

  test('calls people by their names', () => {
    expect(first?.label).toContain('objection by RETAIL')
    expect(first?.label).toContain('FINANCE: agree, lapsed')
  })

  test('has a mark for each of two objections of one person', () => {
    expect(first?.marks.filter(({ shape }) => shape === 'objection')).toHaveLength(2)
  })

  test('keeps the verdict that had lapsed when its reviewer gave another', () => {
    expect(first?.label).toContain('RETAIL: disagree and commit, lapsed')
    expect(first?.marks.slice(2)).toMatchObject([
      { shape: 'agree', hollow: true },
      { shape: 'commit', hollow: true },
    ])
    expect(second?.label).toContain('RETAIL: agree')
    expect(second?.label).not.toContain('lapsed')
    expect(second?.marks).toMatchObject([{ shape: 'agree', hollow: false }])
  })

  test('has a shape of its own for every verdict, so that no colour is needed to tell them apart', () => {
    const shapes = Object.values(VERDICT_SHAPES)
    expect(new Set(shapes).size).toBe(shapes.length)
  })
})
