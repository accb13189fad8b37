import { describe, expect, test } from 'vitest'
import type { MemoDetails } from '../../../lib/schema'
import { called, calledIn, taken } from './revision-names'

const memo = {
  revisions: [{ revision: 1, name: 'For the board' }, { revision: 2 }],
} as MemoDetails

describe('a revision', () => {
  test('is called by its number, and by its name where it has one', () => {
    expect(called({ revision: 17 })).toBe('17')
    expect(calledIn(memo, 1)).toBe('1, “For the board”')
    expect(calledIn(memo, 9)).toBe('9')
  })

  test('cannot have the name of another, in whatever letters', () => {
    expect(taken(memo, 2, ' for the Board ')).toBe('Revision 1 is called “For the board” already.')
    expect(taken(memo, 2, 'Final')).toBeNull()
  })

  test('may be given its own name in other letters', () => {
    expect(taken(memo, 1, 'FOR THE BOARD')).toBeNull()
  })
})
