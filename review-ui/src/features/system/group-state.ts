import { count } from '../../lib/format'
import type { Tone } from '../../lib/labels'
import type { GroupStatus } from '../../lib/schema'

/** How many events a group may be behind while nobody need look after it: commands arrive faster than views are drawn. */
const USUAL_LAG = 100

interface GroupState {
  tone: Tone
  label: string
  sentence: string
}

/** What a group of views shows, in words. */
export function stateOf({ logIndex, head, failure, supersededBy }: GroupStatus): GroupState {
  if (supersededBy) {
    return {
      tone: 'bad',
      label: 'Drawn elsewhere',
      sentence: `Another version of Sixpager serves here now and draws version ${supersededBy} of it. This instance shows none of it any more: end it, or send people to the other one.`,
    }
  }
  const reach = `drawn up to entry ${logIndex} of ${head}`
  const lag = lagOf({ logIndex, head })
  if (failure) {
    return {
      tone: 'bad',
      label: 'Stands still',
      sentence: `It is ${reach} and ${count(lag, 'event')} behind.`,
    }
  }
  if (lag === 0) return { tone: 'good', label: 'Up to date', sentence: `It is ${reach}.` }
  return {
    tone: lag > USUAL_LAG ? 'warn' : 'good',
    label: lag > USUAL_LAG ? 'Catching up' : 'Up to date',
    sentence: `It is ${reach}: ${count(lag, 'event')} behind.`,
  }
}

/** One sentence on all of them. */
export function summaryOf(groups: readonly GroupStatus[]): string {
  const elsewhere = groups.filter(({ supersededBy }) => supersededBy).length
  if (elsewhere > 0) {
    return `Another version of Sixpager draws ${count(elsewhere, 'group')} now; this instance shows nothing of that.`
  }
  const still = groups.filter(({ failure }) => failure).length
  if (still > 0) {
    const others = groups.length - still
    return `${count(still, 'group stands', 'groups stand')} still.${others > 0 ? ` The other ${others === 1 ? 'one goes' : `${others} go`} on.` : ''}`
  }
  return groups.some((group) => lagOf(group) > USUAL_LAG)
    ? 'No group stands still; some are catching up.'
    : 'All is well: every group is up to date.'
}

function lagOf({ logIndex, head }: Pick<GroupStatus, 'logIndex' | 'head'>): number {
  return Math.max(0, head - logIndex)
}
