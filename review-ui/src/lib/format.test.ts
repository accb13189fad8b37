import { describe, expect, test } from 'vitest'
import { age, ago, capitalised, count, date, due, duration, pages, time } from './format'

const now = Date.parse('2026-03-10T12:00:00Z')

describe('format', () => {
  test('one is singular and a thousand has a comma', () => {
    expect(count(1, 'memo')).toBe('1 memo')
    expect(count(1000, 'memo')).toBe('1,000 memos')
  })

  test('a sentence begins with a capital, and an empty one stays empty', () => {
    expect(capitalised('decider decides.')).toBe('Decider decides.')
    expect(capitalised('')).toBe('')
  })

  test('appendix pages are counted apart', () => {
    expect(pages(6)).toBe('6 pages')
    expect(pages(6, 1)).toBe('6 pages and 1 appendix page')
  })

  test('an age is told in whole days', () => {
    expect(age('2026-03-10T01:00:00Z', now)).toBe('less than a day')
    expect(age('2026-03-07T12:00:00Z', now)).toBe('3 days')
  })

  test('what is due at the end of a day is due on that day', () => {
    const noon = new Date(2026, 2, 10, 12).getTime()
    const endOf = (day: number) => new Date(2026, 2, day, 23, 59, 59).toISOString()
    expect(due(endOf(13), noon)).toEqual({
      sentence: 'Due 13 March 2026, in 3 days',
      late: false,
    })
    expect(due(endOf(11), noon).sentence).toBe('Due 11 March 2026, in 1 day')
    expect(due(endOf(10), noon)).toEqual({ sentence: 'Due today, 10 March 2026', late: false })
    expect(due(endOf(9), noon)).toEqual({ sentence: 'Due 9 March 2026, 1 day ago', late: true })
    expect(due(endOf(8), noon).sentence).toBe('Due 8 March 2026, 2 days ago')
  })

  test('what was due an hour ago is late today', () => {
    const noon = new Date(2026, 2, 10, 12).getTime()
    expect(due(new Date(2026, 2, 10, 11).toISOString(), noon)).toEqual({
      sentence: 'Due earlier today, 10 March 2026',
      late: true,
    })
  })

  test('what is no date is shown as it stands', () => {
    expect(date('soon')).toBe('soon')
    expect(time('')).toBe('')
    expect(age('soon', now)).toBe('soon')
    expect(due('soon', now)).toEqual({ sentence: 'Due soon', late: false })
  })
})

test('how long something took is told in the unit that suits it', () => {
  expect(duration(0)).toBe('1 hour')
  expect(duration(5 * 3_600)).toBe('5 hours')
  expect(duration(36 * 3_600)).toBe('2 days')
})

test('how long ago something was said', () => {
  const now = Date.parse('2026-11-27T12:00:00Z')
  expect(ago('2026-11-27T11:59:40Z', now)).toBe('just now')
  expect(ago('2026-11-27T11:59:00Z', now)).toBe('1 minute ago')
  expect(ago('2026-11-27T10:00:00Z', now)).toBe('2 hours ago')
  expect(ago('2026-11-24T12:00:00Z', now)).toBe('3 days ago')
})
