import { describe, expect, test } from 'vitest'
import { excerpt, pageLimitSentence } from './page-limit'

describe('the room within the page limit', () => {
  test('is counted in lines on the last page', () => {
    expect(pageLimitSentence({ pagesLeft: 0, linesLeft: 12 })).toBe('12 lines left')
    expect(pageLimitSentence({ pagesLeft: 0, linesLeft: 1 })).toBe('1 line left')
  })

  test('is counted in pages and lines before that', () => {
    expect(pageLimitSentence({ pagesLeft: 4, linesLeft: 46 })).toBe('4 pages and 46 lines left')
    expect(pageLimitSentence({ pagesLeft: 1, linesLeft: 1 })).toBe('1 page and 1 line left')
    expect(pageLimitSentence({ pagesLeft: 1, linesLeft: 0 })).toBe('1 page left')
  })

  test('may be used up to the last line', () => {
    expect(pageLimitSentence({ pagesLeft: 0, linesLeft: 0 })).toBe('The last page is full')
  })

  test('is overdrawn by lines, and the paragraph that crosses is named', () => {
    const overflow = { block: '40', lines: 7, paragraph: 'What we do not know' }
    expect(pageLimitSentence({ pagesLeft: 0, linesLeft: 0, overflow })).toBe(
      '7 lines over the page limit, from the paragraph “What we do not know”',
    )
  })

  test('names a long paragraph by its first words', () => {
    expect(excerpt(`${'word '.repeat(30)}`)).toMatch(/^word .*word…$/)
    expect(excerpt('x'.repeat(100))).toBe(`${'x'.repeat(60)}…`)
  })
})
