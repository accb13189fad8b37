import { describe, expect, test } from 'vitest'
import { age, capitalised, count, due, pages } from './format'

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

  test('what is overdue is late', () => {
    expect(due('2026-03-13T12:00:00Z', now)).toEqual({
      sentence: 'Due 13 March 2026, in 3 days',
      late: false,
    })
    expect(due('2026-03-08T12:00:00Z', now)).toEqual({
      sentence: 'Due 8 March 2026, 2 days ago',
      late: true,
    })
  })
})
