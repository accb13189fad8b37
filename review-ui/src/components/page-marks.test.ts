import { expect, test, vi } from 'vitest'
import { marksOf } from './page-marks'

test('a page is marked at its first character, and not at all where the text has no such place', () => {
  const sheet = document.createElement('div')
  sheet.innerHTML =
    '<p data-block="1">One <em>two</em> three</p><table><tr><td data-block="2.1.1">four</td></tr></table>'
  const marked: string[] = []
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockImplementation(function (this: Range) {
    marked.push(String(this))
    return new DOMRect(0, 100 * marked.length, 1, 1)
  })
  const marks = marksOf(sheet, [
    { page: 2, block: '1', offset: 8 },
    { page: 3, block: '2.1.1', offset: 0 },
    { page: 4, block: '7', offset: 0 },
    { page: 5, block: '1', offset: 300 },
  ])
  expect(marked).toEqual(['t', 'f'])
  expect(marks).toEqual([
    { page: 2, top: 100 },
    { page: 3, top: 200 },
  ])
})
