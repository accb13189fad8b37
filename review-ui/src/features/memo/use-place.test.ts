import { describe, expect, test } from 'vitest'
import type { MemoDetails } from '../../lib/schema'
import { baseFor } from './use-place'

const memo = (read?: number) =>
  ({ lastRead: read === undefined ? null : { revision: read, at: '' } }) as MemoDetails

describe('what a redline begins with', () => {
  test('is what was read last', () => {
    expect(baseFor(memo(3), 7)).toBe(3)
  })

  test('is the revision before where nothing, or nothing earlier, was read', () => {
    expect(baseFor(memo(), 7)).toBe(6)
    expect(baseFor(memo(7), 7)).toBe(6)
  })

  test('is nothing for the first revision', () => {
    expect(baseFor(memo(), 1)).toBeNull()
  })
})
