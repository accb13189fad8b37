import { count, time } from '../../lib/format'
import type { ProcessesStatus, Stoppage } from '../../lib/schema'

/** What a policy, a timer or an effect is called on the page. */
export function nameOf({ kind, id }: Pick<Stoppage, 'kind' | 'id'>): string {
  if (kind === 'POLICY') return id
  const [first = '', second = ''] = id.split(' ')
  return kind === 'TIMER' ? `timer ${second}` : `effect ${first}`
}

/** Where it stands still, and what it is about. */
export function troubleOf({ kind, id, logIndex, event }: Stoppage): string {
  if (kind === 'POLICY') {
    return `It stands still before entry ${logIndex} of the log, because it fails at ${event ?? 'that event'}. What comes after it waits; nothing is skipped.`
  }
  const words = id.split(' ')
  return kind === 'TIMER'
    ? `It was due on ${time(words[0] ?? '')} for ${words.slice(2).join(' ')} and has failed.`
    : `What was to leave the database as ${words.slice(1).join(' ')} has not left it.`
}

/** How often it has been tried, and when it will be. */
export function attemptsOf({ attempts, retryAt }: Stoppage, now: number = Date.now()): string {
  const tried = `It has been tried ${attempts === 1 ? 'once' : count(attempts, 'time')}`
  return Date.parse(retryAt) <= now
    ? `${tried} and is about to be tried again.`
    : `${tried} and is tried again by itself on ${time(retryAt)}.`
}

/** One sentence on all of them. */
export function processSummaryOf({ policies, stoppages }: ProcessesStatus): string {
  return stoppages.length === 0
    ? `All is well: ${count(policies.length, 'process goes', 'processes go')} on, and no timer or effect has failed.`
    : `${count(stoppages.length, 'process stands', 'processes stand')} still.`
}

/** Whether the attempt that was asked for has been made. */
export function hasEnded(before: Stoppage, { stoppages }: ProcessesStatus): boolean {
  const now = stoppages.find(({ kind, id }) => kind === before.kind && id === before.id)
  return now === undefined || now.attempts > before.attempts || now.logIndex !== before.logIndex
}

/** What became of the attempt, as it is told to whoever asked for it. */
export function outcomeOf(before: Stoppage, seen: ProcessesStatus): string {
  const name = nameOf(before)
  const now = seen.stoppages.find(({ kind, id }) => kind === before.kind && id === before.id)
  if (now === undefined) return `It has worked: ${name} goes on.`
  if (now.logIndex !== before.logIndex) {
    return `It has worked: ${name} came past entry ${before.logIndex}, and stands still before entry ${now.logIndex} now.`
  }
  return now.attempts > before.attempts
    ? `It has failed again: ${name} still stands still.`
    : `The attempt of ${name} has been asked for and has not ended yet.`
}
