import { describe, expect, test, vi } from 'vitest'
import type { Thread } from '../../lib/schema'
import { ghostsOf } from './ghost-places'

const ORIGIN = { left: 100, top: 1_000 }

const gone = (threadId: string, block: string, before: boolean) =>
  ({
    threadId,
    passage: { quote: 'At night.' },
    placement: { outcome: 'ORPHANED', candidates: [], neighbour: { block, offset: 0, before } },
  }) as unknown as Thread

function page() {
  document.body.innerHTML = '<article><p data-block="4:0">It opens in May.</p></article>'
  const box = { left: 120, top: 1_040, bottom: 1_060, height: 20 } as DOMRect
  Range.prototype.getBoundingClientRect = vi.fn(() => box)
  return document.querySelector('article') as Element
}

const placed = (...threads: Thread[]) =>
  ghostsOf(threads, page(), ORIGIN).map(({ thread, left, top }) => [thread, left, top])

describe('words that were taken out', () => {
  test('are marked below what stood before them, and above what followed', () => {
    expect(placed(gone('a', '4', true))).toEqual([['a', 30, 60]])
    expect(placed(gone('a', '4', false))).toEqual([['a', 10, 40]])
  })

  test('at one place are marked beside each other', () => {
    expect(placed(gone('a', '4', true), gone('b', '4', true))).toEqual([
      ['a', 30, 60],
      ['b', 56, 60],
    ])
    expect(placed(gone('a', '4', false), gone('b', '4', false))).toEqual([
      ['a', 10, 40],
      ['b', -16, 40],
    ])
  })

  test('are not marked where the page leaves out what stood beside them', () => {
    expect(placed(gone('a', '9', true))).toEqual([])
  })

  test('are no others', () => {
    const there = { ...gone('a', '4', true), placement: { outcome: 'EXACT' } } as Thread
    expect(placed(there, { ...there, placement: undefined, passage: undefined } as Thread)).toEqual(
      [],
    )
  })
})
