import { describe, expect, test } from 'vitest'
import { authorOf } from './author'

const nameOf = (account: string) => account.toUpperCase()

describe('the author of a revision', () => {
  test('is the person who submitted it', () => {
    expect(authorOf({ by: 'retail' }, nameOf)).toBe('RETAIL')
    expect(authorOf({ by: 'retail', claimedBy: null }, nameOf)).toBe('RETAIL')
  })

  test('is called as everywhere, where the source means the same account', () => {
    expect(authorOf({ by: 'retail', claimedBy: 'retail' }, nameOf)).toBe('RETAIL')
  })

  test('is whom the source names, where somebody else brought it in', () => {
    expect(authorOf({ by: 'retail', claimedBy: 'Jo Doe' }, nameOf)).toBe('Jo Doe')
  })
})
