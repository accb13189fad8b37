import { afterEach, expect, test, vi } from 'vitest'
import { dayAfter, endOf } from './days'

afterEach(() => {
  vi.unstubAllEnvs()
})

const eve = new Date(2026, 11, 30, 12).getTime()

test('a day is counted in the reader’s calendar', () => {
  expect(dayAfter(1, eve)).toBe('2026-12-31')
  expect(dayAfter(2, eve)).toBe('2027-01-01')
})

test('a day is counted as one also when a clock is put forward', () => {
  vi.stubEnv('TZ', 'Europe/Berlin')
  const beforeTheChange = new Date(2027, 2, 20, 23, 59, 59).getTime()
  expect(dayAfter(14, beforeTheChange)).toBe('2027-04-03')
})

test('a day ends in its last second, where the reader is', () => {
  expect(endOf('2026-12-31')).toBe(new Date(2026, 11, 31, 23, 59, 59).toISOString())
})

test('no day has no end', () => {
  expect(endOf('')).toBeNull()
})
