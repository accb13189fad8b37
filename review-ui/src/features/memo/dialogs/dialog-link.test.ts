import { describe, expect, test } from 'vitest'
import type { Action, Condition, MemoDetails, Objection, ObjectionState } from '../../../lib/schema'
import { dialogFor } from './dialog-link'

const objection = (objectionId: string, raisedBy: string, state: ObjectionState) =>
  ({ objectionId, raisedBy, state }) as Objection

function memo(allowed: Action[], objections: Objection[] = []): MemoDetails {
  const actions: Action[] = [
    'VERDICT',
    'OBJECT',
    'DECIDE',
    'OPEN_REVIEW',
    'ADD_PARTICIPANT',
    'REMOVE_PARTICIPANT',
    'ANSWER',
    'LIFT',
    'EXTEND_REVIEW',
    'REQUEST_DECISION',
    'OVERRIDE',
    'ACKNOWLEDGE',
    'HAND_OVER',
  ]
  return {
    stage: 'IN_REVIEW',
    objections,
    may: actions.map((action) => ({
      action,
      allowed: allowed.includes(action),
      reason: allowed.includes(action) ? null : `No ${action}.`,
    })),
  } as MemoDetails
}

describe('what a link asks for', () => {
  test.each([
    ['verdict', 'VERDICT', 'verdict'],
    ['verdict', 'OBJECT', 'verdict'],
    ['decide', 'DECIDE', 'decision'],
    ['review', 'OPEN_REVIEW', 'review'],
    ['participant', 'ADD_PARTICIPANT', 'participant'],
    ['notice', 'ACKNOWLEDGE', 'notice'],
    ['handover', 'HAND_OVER', 'handover'],
    ['extend', 'EXTEND_REVIEW', 'overdue'],
    ['extend', 'REQUEST_DECISION', 'overdue'],
  ] as const)('%s opens its dialog where %s is allowed', (link, action, kind) => {
    expect(dialogFor(link, memo([action]), 'retail')).toEqual({ dialog: { kind } })
  })

  test.each([
    ['verdict', 'No VERDICT.'],
    ['decide', 'No DECIDE.'],
    ['review', 'No OPEN_REVIEW.'],
    ['participant', 'No ADD_PARTICIPANT.'],
    ['answer', 'No ANSWER.'],
    ['extend', 'No EXTEND_REVIEW.'],
  ])('%s is refused in the server’s words where it is not', (link, refusal) => {
    expect(dialogFor(link, memo([]), 'retail')).toEqual({ refusal })
  })

  test('whoever has left is removed by name, as long as they take part', () => {
    const review = { participants: [{ account: 'ben' }] }
    const reviewed = { ...memo(['REMOVE_PARTICIPANT']), review } as MemoDetails
    expect(dialogFor('removal:ben', reviewed, 'author')).toEqual({
      dialog: { kind: 'removal', account: 'ben' },
    })
    expect(dialogFor('removal:ada', reviewed, 'author')).toEqual({
      refusal: 'They take no part in this review any more.',
    })
    expect(dialogFor('removal:ben', { ...reviewed, may: memo([]).may }, 'ada')).toEqual({
      refusal: 'No REMOVE_PARTICIPANT.',
    })
  })

  test('the objection that a link names is answered or lifted', () => {
    const objections = ['a', 'b'].map((id) => objection(id, 'retail', 'OPEN'))
    const both = memo(['ANSWER', 'LIFT'], objections)
    expect(dialogFor('answer:b', both, 'author')).toEqual({
      dialog: { kind: 'answer', objectionId: 'b' },
    })
    expect(dialogFor('lift:b', both, 'retail')).toEqual({
      dialog: { kind: 'lift', objectionId: 'b' },
    })
  })

  test('an answered objection is overridden', () => {
    const objections = [objection('a', 'x', 'OPEN'), objection('b', 'y', 'ANSWERED')]
    expect(dialogFor('override', memo(['OVERRIDE'], objections), 'decider')).toEqual({
      dialog: { kind: 'override', objectionId: 'b' },
    })
  })

  test('the objection that nobody has answered is answered first', () => {
    const objections = [objection('a', 'x', 'ANSWERED'), objection('b', 'y', 'OPEN')]
    expect(dialogFor('answer', memo(['ANSWER'], objections), 'author')).toEqual({
      dialog: { kind: 'answer', objectionId: 'b' },
    })
  })

  test('the objection that was handed to the reader is answered before another one', () => {
    const objections = [
      { ...objection('a', 'x', 'OPEN'), answerer: 'author' },
      { ...objection('b', 'y', 'OPEN'), answerer: 'finance' },
    ]
    expect(dialogFor('answer', memo(['ANSWER'], objections), 'finance')).toEqual({
      dialog: { kind: 'answer', objectionId: 'b' },
    })
  })

  test('an answer is handed over by whoever may', () => {
    const objections = [{ ...objection('a', 'x', 'OPEN'), may: ['HAND_OVER' as const] }]
    expect(dialogFor('hand-on:a', memo([], objections), 'author')).toEqual({
      dialog: { kind: 'objection-handover', objectionId: 'a' },
    })
    expect(dialogFor('hand-on:b', memo([], objections), 'author')).toEqual({
      refusal: 'The answer to it is not yours to hand over.',
    })
  })

  test('a link may take the verdict', () => {
    expect(dialogFor('verdict:OBJECT', memo(['VERDICT']), 'retail')).toEqual({
      dialog: { kind: 'verdict', verdict: 'OBJECT' },
    })
    expect(dialogFor('verdict:MAYBE', memo(['VERDICT']), 'retail')).toEqual({
      dialog: { kind: 'verdict' },
    })
  })

  test('only one’s own open objection is lifted', () => {
    const objections = [
      objection('a', 'retail', 'LIFTED'),
      objection('b', 'finance', 'OPEN'),
      objection('c', 'retail', 'ANSWERED'),
    ]
    expect(dialogFor('lift', memo(['LIFT'], objections), 'retail')).toEqual({
      dialog: { kind: 'lift', objectionId: 'c' },
    })
    expect(dialogFor('lift', memo([], objections), 'decider')).toEqual({
      refusal: 'No LIFT.',
    })
  })

  test('the condition that one has to meet or to confirm is opened', () => {
    const conditions = [
      { conditionId: 'a', owner: 'author', state: 'MET', may: [] },
      { conditionId: 'b', owner: 'author', state: 'OPEN', may: ['PROPOSE'] },
      { conditionId: 'c', owner: 'author', state: 'PROPOSED', may: ['CONFIRM'] },
    ] as unknown as Condition[]
    const conditioned = { ...memo([]), conditions }
    expect(dialogFor('condition', conditioned, 'author')).toEqual({
      dialog: { kind: 'condition', conditionId: 'b', act: 'PROPOSE' },
    })
    expect(dialogFor('confirm', conditioned, 'retail')).toEqual({
      dialog: { kind: 'condition', conditionId: 'c', act: 'CONFIRM' },
    })
    expect(dialogFor('condition', conditioned, 'retail')).toEqual({
      refusal: 'No condition waits for you.',
    })
  })

  test('anything else is nothing', () => {
    expect(dialogFor('dance', memo([]), 'retail')).toBeNull()
  })
})
