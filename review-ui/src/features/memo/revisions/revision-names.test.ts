import { describe, expect, test } from 'vitest'
import type { MemoDetails } from '../../../lib/schema'
import { nameRefusal, revisionLabel, revisionLabelIn } from './revision-names'

const memo = {
  revisions: [{ revision: 1, name: 'For the board' }, { revision: 2 }],
} as MemoDetails

describe('a revision', () => {
  test('is called by its number, and by its name where it has one', () => {
    expect(revisionLabel({ revision: 17 })).toBe('17')
    expect(revisionLabelIn(memo, 1)).toBe('1, “For the board”')
    expect(revisionLabelIn(memo, 9)).toBe('9')
  })

  test('cannot have the name of another, in whatever letters', () => {
    expect(nameRefusal(memo, 2, ' for the Board ')).toBe(
      'Revision 1 is called “For the board” already.',
    )
    expect(nameRefusal(memo, 2, 'Final')).toBeNull()
  })

  test('may be given its own name in other letters', () => {
    expect(nameRefusal(memo, 1, 'FOR THE BOARD')).toBeNull()
  })
})
