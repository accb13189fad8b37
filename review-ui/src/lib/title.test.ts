import { describe, expect, test } from 'vitest'
import { lengthOf, TITLE_LIMIT, tooLong } from './title'

describe('a title', () => {
  test('is as long as its characters, also where one takes two code units', () => {
    expect(lengthOf('Six 📄')).toBe(5)
  })

  test('is counted without the blanks around it', () => {
    expect(lengthOf('  Six pages ')).toBe(9)
  })

  test('may have 200 characters and no more', () => {
    expect(tooLong('📄'.repeat(TITLE_LIMIT))).toBe(false)
    expect(tooLong('📄'.repeat(TITLE_LIMIT + 1))).toBe(true)
  })
})
