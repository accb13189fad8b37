import { expect, test } from 'vitest'
import { countsOf, placementSummaryOf } from './placement-counts'

const counted = [
  { algorithmVersion: 2, outcome: 'EXACT' as const, placements: 2 },
  { algorithmVersion: 1, outcome: 'EXACT' as const, placements: 4 },
  { algorithmVersion: 1, outcome: 'ORPHANED' as const, placements: 2 },
]

test('placements are counted by outcome, over all versions of the algorithm', () => {
  expect(countsOf(counted).map(({ placements }) => placements)).toEqual([6, 0, 0, 0, 2])
  expect(countsOf(counted).map(({ percent }) => percent)).toEqual([75, 0, 0, 0, 25])
  expect(placementSummaryOf(counted)).toBe('8 placements in later revisions are recorded.')
})

test('while nothing is placed there is no share of it', () => {
  expect(countsOf([])[0]).toEqual({ name: 'The same words', placements: 0, percent: null })
  expect(placementSummaryOf([])).toBe('No passage has been looked for in a later revision yet.')
})
