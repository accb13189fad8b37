import type { SideRow } from '../../lib/schema'

/** Neighbouring rows that have all changed, or all not; a long stretch of the latter is folded. */
export interface Stretch {
  start: number
  rows: SideRow[]
  folded: boolean
}

/** So many unchanged rows stand beside a change to say where it is. */
const CONTEXT = 1
const WORTH_FOLDING = 3

export function stretchesOf(rows: readonly SideRow[]): Stretch[] {
  const near = rows.map((_, index) =>
    rows.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(({ changed }) => changed),
  )
  const stretches: (Stretch & { near: boolean })[] = []
  rows.forEach((row, index) => {
    const last = stretches.at(-1)
    if (last && last.near === near[index]) last.rows.push(row)
    else stretches.push({ start: index, rows: [row], folded: false, near: near[index] ?? false })
  })
  return stretches.map(({ start, rows, near }) => ({
    start,
    rows,
    folded: !near && rows.length >= WORTH_FOLDING,
  }))
}
