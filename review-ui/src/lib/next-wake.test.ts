import { expect, test } from 'vitest'
import { untilNextWake } from './obligations'

const NOW = Date.parse('2026-11-27T12:00:00Z')

test('the inbox is asked for again when the first thing that was put off comes back', () => {
  expect(untilNextWake([], NOW)).toBe(false)
  const later = [{ until: '2026-11-27T12:30:00Z' }, { until: '2026-11-27T12:01:00Z' }]
  expect(untilNextWake(later, NOW)).toBe(60_500)
})

test('a timer neither spins nor runs for weeks', () => {
  expect(untilNextWake([{ until: '2026-11-27T11:00:00Z' }], NOW)).toBe(1_000)
  expect(untilNextWake([{ until: '2027-11-27T12:00:00Z' }], NOW)).toBe(3_600_000)
})
