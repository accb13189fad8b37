import { expect, test } from 'vitest'
import { commonPairs } from './common-sequence'

const pairs = (some: string, others: string) => commonPairs([...some], [...others])

test('what both have stands in pairs, in order', () => {
  expect(pairs('abcd', 'axcd')).toEqual([
    [0, 0],
    [2, 2],
    [3, 3],
  ])
  expect(pairs('ab', 'xaby')).toEqual([
    [0, 1],
    [1, 2],
  ])
})

test('nothing is common to nothing', () => {
  expect(pairs('', 'ab')).toEqual([])
  expect(pairs('ab', 'cd')).toEqual([])
})

test('what would take too long is not looked for, unless it differs in one place', () => {
  const long = 'x'.repeat(600)
  expect(pairs(long, 'y'.repeat(600))).toBeNull()
  expect(pairs(`${long}a${long}`, `${long}b${long}`)).toHaveLength(1200)
})
