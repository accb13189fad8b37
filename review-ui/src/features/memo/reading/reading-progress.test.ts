import { expect, test } from 'vitest'
import { readOn, WORDS_A_SECOND } from './reading-progress'

const PARAGRAPH = { block: 3, words: 2 * WORDS_A_SECOND }
const NEXT = { block: 4, words: WORDS_A_SECOND }

test('a block has been read when there was time for all its words', () => {
  const progress = new Map<number, number>()
  expect(readOn(progress, [PARAGRAPH], 1)).toEqual([])
  expect(readOn(progress, [PARAGRAPH], 1)).toEqual([3])
})

test('a screen is read from the top down, not all of it at once', () => {
  const progress = new Map<number, number>()
  expect(readOn(progress, [PARAGRAPH, NEXT], 1)).toEqual([])
  expect(readOn(progress, [PARAGRAPH, NEXT], 1)).toEqual([3])
  expect(readOn(progress, [NEXT], 1)).toEqual([4])
})

test('short blocks are read within the same second', () => {
  const words = WORDS_A_SECOND / 4
  const lines = [1, 2, 3].map((block) => ({ block, words }))
  expect(readOn(new Map(), lines, 1)).toEqual([1, 2, 3])
})

test('what was begun is read on where it was left', () => {
  const progress = new Map<number, number>()
  readOn(progress, [PARAGRAPH], 1)
  readOn(progress, [NEXT], 1)
  expect(readOn(progress, [PARAGRAPH], 1)).toEqual([3])
})
