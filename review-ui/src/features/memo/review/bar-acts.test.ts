import { describe, expect, test } from 'vitest'
import type { Action, MemoDetails, Obligation } from '../../../lib/schema'
import { barActs } from './bar-acts'

const objection = (state: 'OPEN' | 'ANSWERED', raisedBy = 'ann') => ({
  objectionId: 'o1',
  state,
  raisedBy,
})

const memoOf = (may: Action[], objections: unknown[] = [], stage = 'IN_REVIEW') =>
  ({
    number: 7,
    stage,
    revisions: [{}, {}, {}],
    objections,
    may: may.map((action) => ({ action, allowed: true })),
  }) as unknown as MemoDetails

const owes = (
  kind: Obligation['kind'],
  name: Obligation['act']['name'],
  address = '/m/7',
): Obligation[] => [{ kind, act: { name, address } } as Obligation]

const labels = (memo: MemoDetails, owed: Obligation[] = []) =>
  barActs(memo, 'ann', owed).map(({ label, owed: due }) => (due ? `! ${label}` : label))

describe('the bar of a review', () => {
  test('offers whoever objected to lift it, owed once it is answered', () => {
    expect(labels(memoOf(['LIFT'], [objection('OPEN')]))).toEqual(['Lift your objection'])
    const answered = memoOf(['LIFT', 'VERDICT'], [objection('ANSWERED')])
    expect(labels(answered, owes('SETTLE_OBJECTION', 'LIFT_OBJECTION'))).toEqual([
      '! Lift your objection',
      'Give verdict',
    ])
  })

  test('offers the authors the answer, and not the next revision, while it is owed', () => {
    const memo = memoOf(['ANSWER', 'REVISE'], [objection('OPEN', 'bob')])
    expect(labels(memo, owes('ANSWER_OBJECTION', 'ANSWER_OBJECTION'))).toEqual([
      '! Answer the objection',
    ])
    expect(labels(memo)).toEqual(['Answer the objection', 'Write revision 4'])
  })

  test('puts a condition after what the decision waits for', () => {
    const owed = [
      ...owes('MEET_CONDITION', 'MEET_CONDITION', '/m/7?do=condition'),
      ...owes('ANSWER_OBJECTION', 'ANSWER_OBJECTION'),
    ]
    expect(labels(memoOf(['ANSWER'], [objection('OPEN', 'bob')]), owed)).toEqual([
      '! Answer the objection',
      '! Meet the condition',
    ])
  })

  test('leads to the form itself, and to an act without one by its address', () => {
    const memo = memoOf(['ANSWER'], [objection('OPEN', 'bob')])
    expect(barActs(memo, 'ann', owes('ANSWER_OBJECTION', 'ANSWER_OBJECTION'))).toMatchObject([
      { leadsTo: { kind: 'answer', objectionId: 'o1' } },
    ])
    expect(
      barActs(memoOf([]), 'ann', owes('EXTEND_OR_ASK', 'EXTEND_REVIEW', '/m/7?do=extend')),
    ).toMatchObject([
      { label: 'Extend the review or ask for the decision', leadsTo: '/m/7?do=extend' },
    ])
  })

  test('offers to write where that is what is owed', () => {
    expect(labels(memoOf(['REVISE']), owes('REVISE', 'WRITE'))).toEqual(['! Write revision 4'])
  })
})

test('a draft offers both ways on', () => {
  const memo = memoOf(['REVISE', 'OPEN_REVIEW'], [], 'DRAFT')
  expect(labels(memo, owes('OPEN_REVIEW', 'OPEN_REVIEW'))).toEqual([
    '! Open the review',
    'Write revision 4',
  ])
})
