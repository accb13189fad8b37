import { describe, expect, test } from 'vitest'
import type { TextSpan } from '../../lib/schema'
import examples from '../../lib/text-address.examples.json'
import { rangesOfSpans, spanOf } from './spans'

function page(): Element {
  document.body.innerHTML = `<div id="page">${examples.page}</div>`
  return document.querySelector('#page') as Element
}

const rangeOfSpan = (span: TextSpan, side: 'after' | 'before', page: Element) =>
  rangesOfSpans([span], side, page)[0] ?? null

describe('the passage of a thread', () => {
  test('runs from the first block that was selected to the last', () => {
    const addresses = [
      { side: 'after' as const, block: '3', start: 4, end: 20 },
      { side: 'after' as const, block: '4', start: 0, end: 7 },
    ]
    expect(spanOf(addresses)).toEqual({ block: '3', start: 4, endBlock: '4', end: 7 })
    expect(spanOf([])).toBeNull()
  })

  test('is found on the page within a block and over several', () => {
    const within = rangeOfSpan({ block: '4', start: 0, endBlock: '4', end: 3 }, 'after', page())
    expect(String(within)).toHaveLength(3)
    const over = rangeOfSpan({ block: '4', start: 0, endBlock: '5', end: 2 }, 'after', page())
    expect(String(over).startsWith(String(within))).toBe(true)
    expect(String(over).length).toBeGreaterThan(3)
  })

  test('is nowhere on a page without its block', () => {
    expect(
      rangeOfSpan({ block: '99', start: 0, endBlock: '99', end: 3 }, 'after', page()),
    ).toBeNull()
  })
})
