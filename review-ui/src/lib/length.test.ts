import { expect, test } from 'vitest'
import { lengthOf } from './length'

test('words are as long as their characters, also where one takes two code units', () => {
  expect(lengthOf('Six 📄')).toBe(5)
})

test('words are counted without the blanks around them', () => {
  expect(lengthOf('  Six pages ')).toBe(9)
})
