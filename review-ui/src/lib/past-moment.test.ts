import { describe, expect, test } from 'vitest'
import { freshness, indexOf, memoAddress } from './past-moment'

describe('the moment in an address', () => {
  test('is an entry of the log', () => {
    expect(indexOf(new URLSearchParams('q=wage&index=42'))).toBe(42)
  })

  test.each(['', 'index=', 'index=0', 'index=-3', 'index=1.5', 'index=soon'])(
    '“%s” names none',
    (address) => expect(indexOf(new URLSearchParams(address))).toBeNull(),
  )

  test('is not fetched again at news, and now is', () => {
    expect(freshness(42, 'memo')).toEqual({ staleTime: Number.POSITIVE_INFINITY })
    expect(freshness(null, 'memo')).toEqual({ meta: { shows: { topic: 'memo' } } })
  })

  test('leads to a memo as it was then', () => {
    expect(memoAddress(7, { index: 42, at: null })).toBe('/m/7/history?index=42')
    expect(memoAddress(7, null)).toBe('/m/7')
  })
})
