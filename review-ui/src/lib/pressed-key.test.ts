import { expect, test } from 'vitest'
import { pressedKey } from './pressed-key'

const enter = (init: KeyboardEventInit) => new KeyboardEvent('keydown', { key: 'Enter', ...init })

test('a key is the one that was pressed, in an event of the page and in one of React', () => {
  const event = enter({ keyCode: 13 })
  expect(pressedKey(event)).toBe('Enter')
  expect(pressedKey({ nativeEvent: event })).toBe('Enter')
})

test('a key that an input method takes for itself is none', () => {
  expect(pressedKey(enter({ isComposing: true }))).toBeNull()
  expect(pressedKey(enter({ keyCode: 229 }))).toBeNull()
})
