import { describe, expect, test } from 'vitest'
import { addressesOf, rangeOf, rangesOf, type Side } from './text-address'
import examples from './text-address.examples.json'

interface Rendering {
  side: Side
  html: string
}

const renderings: Record<string, Rendering> = {
  page: { side: 'after', html: examples.page },
  redline: { side: 'after', html: examples.redline },
  'right side': { side: 'after', html: examples.after },
  'who wrote this': { side: 'after', html: examples.authorship },
  'left side': { side: 'before', html: examples.before },
}

function sheet(html: string): HTMLElement {
  const element = document.createElement('div')
  element.innerHTML = html
  document.body.replaceChildren(element)
  return element
}

function select(page: Element, from: [string, number], to: [string, number] = from): Range {
  const range = document.createRange()
  range.setStart(textNode(page, from[0]), from[1])
  range.setEnd(textNode(page, to[0]), to[1])
  return range
}

function textNode(page: Element, text: string): Text {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeValue?.includes(text)) return node as Text
  }
  throw new Error(`No text with ${text}`)
}

/** Every word of a text, as the server has it: not as any page shows it. */
function* wordsOf(blocks: Record<string, string>) {
  for (const [block, text] of Object.entries(blocks)) {
    for (const word of text.matchAll(/\S+/g)) {
      yield { block, start: word.index, end: word.index + word[0].length, text: word[0] }
    }
  }
}

describe('an address in a text', () => {
  test.each(Object.entries(renderings))(
    'finds every word in the %s, and is found from it',
    (_, rendering) => {
      const page = sheet(rendering.html)
      const blocks = rendering.side === 'after' ? examples.blocks : examples.oldBlocks
      const words = [...wordsOf(blocks)]
      const ranges = rangesOf(rendering.side, words, page)
      for (const [index, { text, ...place }] of words.entries()) {
        const address = { side: rendering.side, ...place }
        const range = ranges[index]
        expect(range && shown(range, rendering.side), JSON.stringify(address)).toBe(text)
        expect(range && addressesOf(range, page)).toEqual([address])
      }
    },
  )

  test('of what was taken out lies in the old text', () => {
    const page = sheet(
      '<p data-block="4" data-before="3">One <del>two</del><ins>three</ins> four</p>',
    )
    expect(addressesOf(select(page, ['two', 0], ['two', 3]), page)).toEqual([
      { side: 'before', block: '3', start: 4, end: 7 },
    ])
  })

  test('of more than that lies in the new text', () => {
    const page = sheet(
      '<p data-block="4" data-before="3">One <del>two</del><ins>three</ins> four</p>',
    )
    expect(addressesOf(select(page, ['One', 0], [' four', 5]), page)).toEqual([
      { side: 'after', block: '4', start: 0, end: 14 },
    ])
  })

  test('names each block of a selection', () => {
    const page = sheet(
      '<p data-block="1">One two</p>\n<table><tbody><tr><td data-block="2.1.1">three</td></tr></tbody></table>',
    )
    expect(addressesOf(select(page, ['One', 4], ['three', 2]), page)).toEqual([
      { side: 'after', block: '1', start: 4, end: 7 },
      { side: 'after', block: '2.1.1', start: 0, end: 2 },
    ])
  })

  test('does not count what the page adds', () => {
    const page = sheet(
      '<p data-block="1"><ins class="mark" data-block="">Moved</ins><span data-block=""> </span>One</p>',
    )
    expect(addressesOf(select(page, ['One', 0], ['One', 3]), page)[0]).toMatchObject({
      start: 0,
      end: 3,
    })
    expect(addressesOf(select(page, ['Moved', 0], ['Moved', 5]), page)).toEqual([])
  })

  test('goes on where words of the other text stand in between', () => {
    const page = sheet('<p data-block="2" data-before="1">a<span data-before="7:5"></span>bc</p>')
    expect(shown(rangeOf({ side: 'before', block: '7', start: 6, end: 7 }, page), 'before')).toBe(
      'c',
    )
    expect(shown(rangeOf({ side: 'after', block: '2', start: 1, end: 3 }, page), 'after')).toBe(
      'bc',
    )
  })

  test('is a point where nothing is selected', () => {
    const page = sheet('<p data-block="1">One</p>')
    expect(addressesOf(select(page, ['One', 2]), page)).toEqual([
      { side: 'after', block: '1', start: 2, end: 2 },
    ])
  })

  test('is the element where a block has no words', () => {
    const page = sheet('<ul><li><span data-block="1"></span></li></ul>')
    const range = rangeOf({ side: 'after', block: '1', start: 0, end: 0 }, page)
    expect(range?.startContainer).toBe(page.querySelector('span'))
  })

  test('is nowhere on a page that has it not', () => {
    const page = sheet('<p data-block="1">One</p>')
    expect(rangeOf({ side: 'after', block: '2', start: 0, end: 1 }, page)).toBeNull()
    expect(rangeOf({ side: 'after', block: '1', start: 3, end: 9 }, page)).toBeNull()
    expect(rangeOf({ side: 'before', block: '1', start: 0, end: 1 }, page)).toBeNull()
  })
})

/** The words of a range that are in one of the texts. */
function shown(range: Range | null, side: Side): string {
  const copy = document.createElement('div')
  if (range) copy.append(range.cloneContents())
  const other = side === 'after' ? 'del' : 'ins'
  for (const left of copy.querySelectorAll(`[data-block=""], ${other}`)) left.remove()
  return copy.textContent ?? ''
}
