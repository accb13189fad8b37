import { count } from '../../lib/format'
import type { OutcomeCount } from '../../lib/schema'

const NAMES: Record<OutcomeCount['outcome'], string> = {
  EXACT: 'The same words',
  EDITED: 'Edited',
  MOVED: 'Elsewhere',
  AMBIGUOUS: 'In two places',
  ORPHANED: 'Taken out',
}

/** One row for each outcome, its share in whole percent; no share while nothing has been placed. */
export function countsOf(counted: OutcomeCount[]) {
  const total = totalOf(counted)
  return Object.entries(NAMES).map(([outcome, name]) => {
    const placements = totalOf(counted.filter((each) => each.outcome === outcome))
    return { name, placements, percent: total ? Math.round((100 * placements) / total) : null }
  })
}

export function placementSummaryOf(counted: OutcomeCount[]): string {
  const total = totalOf(counted)
  return total
    ? `${count(total, 'placement')} in later revisions are recorded.`
    : 'No passage has been looked for in a later revision yet.'
}

function totalOf(counted: OutcomeCount[]): number {
  return counted.reduce((sum, { placements }) => sum + placements, 0)
}
