import type { SideRow } from '../../lib/schema'

/** Neighbouring rows that have all changed, or all not; a long run of the latter is collapsed. */
export interface RowGroup {
  start: number
  rows: SideRow[]
  collapsed: boolean
}

/** So many unchanged rows stand beside a change to say where it is. */
const CONTEXT = 1
const WORTH_COLLAPSING = 3

export function rowGroupsOf(rows: readonly SideRow[]): RowGroup[] {
  const near = rows.map((_, index) =>
    rows.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(({ changed }) => changed),
  )
  const groups: (RowGroup & { near: boolean })[] = []
  rows.forEach((row, index) => {
    const last = groups.at(-1)
    if (last && last.near === near[index]) last.rows.push(row)
    else groups.push({ start: index, rows: [row], collapsed: false, near: near[index] ?? false })
  })
  return groups.map(({ start, rows, near }) => ({
    start,
    rows,
    collapsed: !near && rows.length >= WORTH_COLLAPSING,
  }))
}
