import { expect, test } from 'vitest'
import { stretchesOf } from './stretches'

const rows = (pattern: string) =>
  [...pattern].map((sign) => ({ before: sign, after: sign, changed: sign === 'x' }))

test('what is far from any change is folded, its neighbours stay', () => {
  const stretches = stretchesOf(rows('.....x......x'))
  expect(stretches.map(({ rows, folded }) => [rows.length, folded])).toEqual([
    [4, true],
    [3, false],
    [4, true],
    [2, false],
  ])
})

test('a few blocks are not worth folding', () => {
  expect(stretchesOf(rows('x....x')).some(({ folded }) => folded)).toBe(false)
})

test('nothing compared is nothing shown', () => {
  expect(stretchesOf([])).toEqual([])
})
