/** A note, where its passage stands, and how much room it takes; of a passage that is not shown there is no place. */
export interface MeasuredNote {
  id: string
  anchor: number | null
  height: number
}

/**
 * Where notes stand beside a text: each at its passage or, where that would cover another, right below the one before. A
 * focused note is at its passage, and the others make room. Notes without a place come last.
 *
 * @returns the distance of each from the top, in the order of the passages
 */
export function layOut(
  notes: readonly MeasuredNote[],
  focused: string | null,
  gap: number,
): Map<string, number> {
  const placed = notes.flatMap(({ id, anchor, height }) =>
    anchor === null ? [] : [{ id, anchor, height }],
  )
  placed.sort((a, b) => a.anchor - b.anchor)
  const others = notes.filter(({ anchor }) => anchor === null)
  const ordered = [...placed, ...others.map((note) => ({ ...note, anchor: 0 }))]
  const fixed = placed.findIndex(({ id }) => id === focused)
  const tops = ordered.map(({ anchor }) => anchor)
  for (let index = Math.max(fixed, 0) + 1; index < ordered.length; index += 1) {
    const before = (tops[index - 1] ?? 0) + (ordered[index - 1]?.height ?? 0) + gap
    tops[index] = Math.max(tops[index] ?? 0, before)
  }
  for (let index = fixed - 1; index >= 0; index -= 1) {
    const room = (tops[index + 1] ?? 0) - gap - (ordered[index]?.height ?? 0)
    tops[index] = Math.min(tops[index] ?? 0, room)
  }
  return new Map(ordered.map(({ id }, index) => [id, tops[index] ?? 0]))
}
