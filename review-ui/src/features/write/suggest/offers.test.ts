import { expect, test } from 'vitest'
import { NOTHING_CHOSEN, offersOf, toggled } from './offers'

const id = () => 'id'

test('every change is a suggestion of its own with its own words', () => {
  const choice = { ...NOTHING_CHOSEN, words: { 1: 'Shorter.' } }
  expect(offersOf(choice, 2, id)).toEqual([
    { suggestionId: 'id', changes: [0], words: '' },
    { suggestionId: 'id', changes: [1], words: 'Shorter.' },
  ])
})

test('a change that is left out is not sent until it is chosen again', () => {
  const without = toggled(NOTHING_CHOSEN, 0)
  expect(offersOf(without, 2, id).map(({ changes }) => changes)).toEqual([[1]])
  expect(offersOf(toggled(without, 0), 2, id)).toHaveLength(2)
})

test('changes that belong together are one suggestion', () => {
  const choice = { ...toggled(NOTHING_CHOSEN, 1), together: true, words: { 0: 'As one.' } }
  expect(offersOf(choice, 3, id)).toEqual([
    { suggestionId: 'id', changes: [0, 2], words: 'As one.' },
  ])
})

test('nothing is sent where nothing is chosen', () => {
  expect(offersOf(toggled(NOTHING_CHOSEN, 0), 1, id)).toEqual([])
})
