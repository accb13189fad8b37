import { expect, test } from 'vitest'
import { rowGroupsOf } from './row-groups'

const rows = (pattern: string) =>
  [...pattern].map((sign) => ({ before: sign, after: sign, changed: sign === 'x' }))

test('what is far from any change is collapsed, its neighbours stay', () => {
  const groups = rowGroupsOf(rows('.....x......x'))
  expect(groups.map(({ rows, collapsed }) => [rows.length, collapsed])).toEqual([
    [4, true],
    [3, false],
    [4, true],
    [2, false],
  ])
})

test('a few blocks are not worth folding', () => {
  expect(rowGroupsOf(rows('x....x')).some(({ collapsed }) => collapsed)).toBe(false)
})

test('nothing compared is nothing shown', () => {
  expect(rowGroupsOf([])).toEqual([])
})
