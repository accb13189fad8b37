import { describe, expect, test } from 'vitest'
import type { Condition, MemoDetails, Verdict } from '../../../lib/schema'
import { conditionsAgain, verdictBefore } from './verdict-before'

const condition = (text: string, state: Condition['state']) =>
  ({ text, state, reviewer: 'ann', owner: 'olga' }) as Condition

const memoOf = (verdict: Partial<Verdict> | null, ...conditions: Condition[]) =>
  ({
    review: { participants: [{ account: 'ann', verdict }] },
    conditions,
  }) as unknown as MemoDetails

describe('the verdict before', () => {
  test('is offered again once another text has ended it', () => {
    const lapsed = { verdict: 'AGREE', state: 'LAPSED' } as const
    expect(verdictBefore(memoOf(lapsed), 'ann')).toEqual(lapsed)
    expect(verdictBefore(memoOf(lapsed), 'bob')).toBeNull()
  })

  test.each([
    ['stands', { verdict: 'AGREE', state: 'CURRENT' }],
    ['was taken back', { verdict: 'AGREE', state: 'WITHDRAWN' }],
    ['was an objection', { verdict: 'OBJECT', state: 'LAPSED' }],
    ['is none', null],
  ] as const)('is not offered where it %s', (_, verdict) => {
    expect(verdictBefore(memoOf(verdict), 'ann')).toBeNull()
  })

  const onConditions = {
    verdict: 'AGREE_WITH_CONDITIONS',
    state: 'LAPSED',
    conditions: 'Two at most.\nA trial.',
  } as Verdict

  test('asks again for the conditions that are still open', () => {
    const memo = memoOf(
      onConditions,
      condition('Two at most.', 'MET'),
      condition('A trial.', 'OPEN'),
    )
    expect(verdictBefore(memo, 'ann')).toEqual(onConditions)
    expect(conditionsAgain(memo, 'ann', onConditions)).toEqual({
      conditions: null,
      conditionItems: [{ text: 'A trial.', owner: 'olga' }],
    })
  })

  test('asks again in its words where it has no items', () => {
    expect(conditionsAgain(memoOf(onConditions), 'ann', onConditions).conditions).toBe(
      'Two at most.\nA trial.',
    )
  })

  test('is not offered once all its conditions are settled', () => {
    const memo = memoOf(onConditions, condition('Two at most.', 'MET'))
    expect(verdictBefore(memo, 'ann')).toBeNull()
  })
})
