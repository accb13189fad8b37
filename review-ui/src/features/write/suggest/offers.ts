import type { Schemas } from '../../../lib/schema'

/** Which changes are to be sent, and how. */
export interface Choice {
  /** The places of those that are not. */
  left: ReadonlySet<number>
  together: boolean
  /** By the place of their change; those of the first are about all that is sent together. */
  words: Readonly<Record<number, string>>
}

export const NOTHING_CHOSEN: Choice = { left: new Set(), together: false, words: {} }

export function toggled(choice: Choice, index: number): Choice {
  const left = new Set(choice.left)
  if (!left.delete(index)) left.add(index)
  return { ...choice, left }
}

/** What is sent of so many changes. */
export function offersOf(
  { left, together, words }: Choice,
  size: number,
  id: () => string = () => crypto.randomUUID(),
): Schemas['Offer'][] {
  const changes = [...Array(size).keys()].filter((index) => !left.has(index))
  if (changes.length === 0) return []
  const groups = together ? [changes] : changes.map((index) => [index])
  return groups.map((group) => ({
    suggestionId: id(),
    changes: group,
    words: words[together ? 0 : (group[0] ?? 0)] ?? '',
  }))
}
