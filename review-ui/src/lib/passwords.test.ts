import { expect, test } from 'vitest'
import { passwordFits } from './passwords'

test('a password has 12 to 72 characters', () => {
  expect(passwordFits('x'.repeat(11))).toBe(false)
  expect(passwordFits('x'.repeat(12))).toBe(true)
  expect(passwordFits('x'.repeat(73))).toBe(false)
})
