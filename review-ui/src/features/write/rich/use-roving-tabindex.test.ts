import { expect, test } from 'vitest'
import { targetOf } from './use-roving-tabindex'

test('arrows go from tool to tool and around the ends', () => {
  expect(targetOf('ArrowRight', 0, 3)).toBe(1)
  expect(targetOf('ArrowRight', 2, 3)).toBe(0)
  expect(targetOf('ArrowLeft', 0, 3)).toBe(2)
  expect(targetOf('Home', 2, 3)).toBe(0)
  expect(targetOf('End', 0, 3)).toBe(2)
})

test('any other key stays with the tool', () => {
  expect(targetOf('Enter', 1, 3)).toBeUndefined()
})
