import { describe, expect, test } from 'vitest'
import { printSectionsOf } from './print-sections'

const appendix = (text: string) => `<section class="appendix">${text}</section>`

describe('sheets', () => {
  test('a text without an appendix is one sheet', () => {
    expect(printSectionsOf('<p>All.</p>', 2, 0)).toEqual([
      { html: '<p>All.</p>', firstPage: 1, pages: 2 },
    ])
  })

  test('every appendix begins a sheet and the longest has the pages that are left', () => {
    const html = `<p>All.</p>${appendix('a')}${appendix('b'.repeat(500))}`
    expect(printSectionsOf(html, 6, 3).map(({ firstPage, pages }) => [firstPage, pages])).toEqual([
      [1, 6],
      [7, 1],
      [8, 2],
    ])
  })

  test('a text that has not been measured still has a page', () => {
    expect(printSectionsOf('', 0, 0)).toEqual([{ html: '', firstPage: 1, pages: 1 }])
  })
})
