import { expect, test } from 'vitest'
import { beginningOf } from './objected-passage'

test('a button holds the beginning of the words, to the end of a word', () => {
  expect(beginningOf('  the price\nof an hour ')).toBe('the price of an hour')
  expect(beginningOf('We ask for ten million dollars a year from May on')).toBe(
    'We ask for ten million dollars a year…',
  )
  expect(beginningOf('x'.repeat(50))).toBe(`${'x'.repeat(40)}…`)
})
