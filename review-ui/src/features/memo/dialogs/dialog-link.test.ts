import { describe, expect, test } from 'vitest'
import type { Action, MemoDetails, Objection, ObjectionState } from '../../../lib/schema'
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
    'ANSWER',
    'LIFT',
    'EXTEND_REVIEW',
    'REQUEST_DECISION',
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

  test('the objection that nobody has answered is answered first', () => {
    const objections = [objection('a', 'x', 'ANSWERED'), objection('b', 'y', 'OPEN')]
    expect(dialogFor('answer', memo(['ANSWER'], objections), 'author')).toEqual({
      dialog: { kind: 'answer', objectionId: 'b' },
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

  test('anything else is nothing', () => {
    expect(dialogFor('dance', memo([]), 'retail')).toBeNull()
  })
})
