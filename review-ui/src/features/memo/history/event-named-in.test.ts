import { expect, test } from 'vitest'
import type { HistoryEntry } from '../../../lib/schema'
import { eventNamedIn } from './event-named-in'

const event = (version: number, index: number) => ({ version, index }) as HistoryEntry
const named = (address: string) =>
  eventNamedIn(new URLSearchParams(address), [event(1, 10), event(2, 14), event(3, 20)]).version

test('an entry of the log names the event of the memo that came last by then', () => {
  expect(named('index=14')).toBe(2)
  expect(named('index=19')).toBe(2)
  expect(named('index=500')).toBe(3)
})

test('before its first event a memo is shown at its first', () => {
  expect(named('index=3')).toBe(1)
})

test('a number names the event as well', () => {
  expect(named('v=2')).toBe(2)
})

test.each(['', 'v=9', 'v=soon', 'index=soon'])('“%s” is the newest', (address) => {
  expect(named(address)).toBe(3)
})
