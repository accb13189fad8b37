import { placeOf } from '../../components/passage/spans'
import type { Thread } from '../../lib/schema'

/**
 * Threads as somebody reads the text: by where their words stand, or where they were; those about the whole memo come last. Of
 * those on the same words, the one that was opened first.
 */
export function inReadingOrder(threads: readonly Thread[]): Thread[] {
  return threads
    .map((thread) => ({ thread, place: placeOf(thread) }))
    .toSorted(({ place: a }, { place: b }) => {
      if (!a || !b) return Number(!a) - Number(!b)
      return byNumbers(a.block, b.block) || a.start - b.start
    })
    .map(({ thread }) => thread)
}

/** The cells of a table follow each other row by row, the tenth after the ninth. */
function byNumbers(one: string, other: string): number {
  const others = other.split('.')
  const numbers = one.split('.')
  const at = numbers.findIndex((number, index) => number !== others[index])
  return at < 0
    ? numbers.length - others.length
    : Number(numbers[at]) - Number(others[at] ?? Number.NEGATIVE_INFINITY)
}
