import type { PolicyRule, PolicyVersion } from '../../lib/schema'

export interface Difference {
  change: 'added' | 'removed' | 'changed' | 'kept'
  sentence: string
  /** What it said before it was changed. */
  was?: string
}

interface Demand {
  sentence: string
  /** What makes it the same rule with another number or with other people. */
  about: string
}

/** What one version asks for more, less or otherwise than another. */
export function compared(before: PolicyVersion, after: PolicyVersion): Difference[] {
  const left = demandsOf(before)
  const take = (which: (demand: Demand) => boolean) => {
    const place = left.findIndex(which)
    return place < 0 ? undefined : left.splice(place, 1)[0]
  }
  const demands = demandsOf(after).map((demand) => ({
    demand,
    same: take(({ sentence }) => sentence === demand.sentence),
  }))
  const found = demands.map(({ demand: { sentence, about }, same }): Difference => {
    if (same) return { change: 'kept', sentence }
    const other = take((each) => each.about === about)
    return other
      ? { change: 'changed', sentence, was: other.sentence }
      : { change: 'added', sentence }
  })
  return [...left.map(({ sentence }): Difference => ({ change: 'removed', sentence })), ...found]
}

/** Rules that a module brings are known by their sentences alone. */
function demandsOf({ policy: { sentences }, rules }: PolicyVersion): Demand[] {
  return sentences.map((sentence, index) => {
    const rule = rules[index]
    return { sentence, about: rule ? aboutOf(rule) : sentence }
  })
}

function aboutOf({ kind, groups }: PolicyRule): string {
  return kind === 'GROUP_ASSENTS' ? `${kind} ${groups[0]?.name}` : kind
}
