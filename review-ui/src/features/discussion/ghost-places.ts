import type { Thread } from '../../lib/schema'
import { rangesOf } from '../../lib/text-address'

/** Where the words of a thread stood. */
export interface Ghost {
  thread: string
  quote: string
  left: number
  top: number
}

/** As wide as a mark. */
const STEP = 26

/** To the side of the letter that still stands, which the mark would cover. */
const CLEAR = 10

type Neighbour = NonNullable<NonNullable<Thread['placement']>['neighbour']>

interface Gone {
  thread: string
  quote: string
  neighbour: Neighbour
}

/** The threads whose words are gone, and what stood nearest to them and still stands. */
export function goneOf(threads: readonly Thread[]): Gone[] {
  return threads.flatMap(({ threadId, passage, placement }) =>
    passage && placement?.outcome === 'ORPHANED' && placement.neighbour
      ? [{ thread: threadId, quote: passage.quote, neighbour: placement.neighbour }]
      : [],
  )
}

/**
 * Below and right of what stood before them, or above and left of what followed; several at one place stand beside each other.
 *
 * @param origin from which places are counted
 */
export function ghostsOf(
  threads: readonly Thread[],
  page: Element,
  origin: Pick<DOMRect, 'left' | 'top'>,
): Ghost[] {
  const gone = goneOf(threads)
  const ranges = rangesOf(
    'after',
    gone.map(({ neighbour: { block, offset } }) => ({ block, start: offset, end: offset })),
    page,
  )
  const taken = new Map<string, number>()
  return gone.flatMap(({ thread, quote, neighbour }, index) => {
    const range = ranges[index]
    if (!range) return []
    const { left, top, bottom } = boxOf(range)
    const side = neighbour.before ? 1 : -1
    const place = `${neighbour.block} ${neighbour.offset} ${side}`
    const before = taken.get(place) ?? 0
    taken.set(place, before + 1)
    return [
      {
        thread,
        quote,
        left: Math.round(left - origin.left) + side * (CLEAR + before * STEP),
        top: Math.round((neighbour.before ? bottom : top) - origin.top),
      },
    ]
  })
}

export function isSameGhosts(some: readonly Ghost[], others: readonly Ghost[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ thread, quote, left, top }, index) => {
      const other = others[index]
      return (
        other?.thread === thread &&
        other.quote === quote &&
        other.left === left &&
        other.top === top
      )
    })
  )
}

/** Between two letters there is no box in every browser; then that of what they stand in. */
function boxOf(range: Range): DOMRect {
  const box = range.getBoundingClientRect()
  const around = range.startContainer.parentElement
  return box.height > 0 || !around ? box : around.getBoundingClientRect()
}
