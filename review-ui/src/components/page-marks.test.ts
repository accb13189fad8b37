import { describe, expect, test } from 'vitest'
import { placeOf } from './page-marks'

function sheet(html: string) {
  const element = document.createElement('div')
  element.innerHTML = html
  return element
}

const at = (block: number, offset: number) => ({ page: 2, block, offset })

describe('the marks of pages', () => {
  test('stand at the character that begins the page', () => {
    const range = placeOf(sheet('<p id="b1">One <em>two</em> three</p>'), at(1, 8))
    expect(String(range)).toBe('t')
    expect((range as Range).startContainer.nodeValue).toBe(' three')
  })

  test('stand at the block that begins the page', () => {
    expect(placeOf(sheet('<h1 id="b1">A</h1><p id="b2">B</p>'), at(2, 0))).toHaveProperty(
      'id',
      'b2',
    )
  })

  test('run on into the notes', () => {
    const text = sheet('<p id="b1">One.</p>\n<section class="notes"><p>Note</p></section>')
    expect(String(placeOf(text, at(1, 6)))).toBe('o')
  })

  test('are left out where the text has no such place', () => {
    expect(placeOf(sheet('<p id="b1">One.</p>'), at(7, 3))).toBeNull()
    expect(placeOf(sheet('<p id="b1">One.</p>'), at(1, 300))).toBeNull()
  })
})
