import { OUTCOMES } from './labels'
import type { Outcome } from './schema'

/** To which memos a list or a board is narrowed; the address says it. */
export interface Narrowing {
  /** Who takes part, in whatever role. */
  person: string | null
  outcome: Outcome | null
  /** Those that the reader writes. */
  mine: boolean
  /** Those in which it is the reader's turn. */
  waiting: boolean
  overdue: boolean
}

export const WIDE: Narrowing = {
  person: null,
  outcome: null,
  mine: false,
  waiting: false,
  overdue: false,
}

export const SWITCHES = ['waiting', 'mine', 'overdue'] as const

export function narrowingOf(parameters: URLSearchParams): Narrowing {
  const outcome = parameters.get('outcome')
  return {
    person: parameters.get('person') || null,
    outcome: outcome !== null && isOutcome(outcome) ? outcome : null,
    mine: parameters.get('mine') === 'true',
    waiting: parameters.get('waiting') === 'true',
    overdue: parameters.get('overdue') === 'true',
  }
}

/** Leaves the other parameters as they are. */
export function narrow(parameters: URLSearchParams, narrowing: Narrowing): void {
  for (const [name, value] of Object.entries(narrowing)) {
    if (value) parameters.set(name, String(value))
    else parameters.delete(name)
  }
}

export function isNarrow(narrowing: Narrowing): boolean {
  return Object.values(narrowing).some(Boolean)
}

function isOutcome(text: string): text is Outcome {
  return Object.hasOwn(OUTCOMES, text)
}
