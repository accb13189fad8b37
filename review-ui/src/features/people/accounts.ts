import { time } from '../../lib/format'
import type { AwaitedPassword, Person } from '../../lib/schema'

export const USERNAME_FORM = /^[a-z]([a-z0-9._-]{0,62}[a-z0-9_-])?$/

/** What one account allows to be done to another. */
export type AccountAction = 'role' | 'link' | 'withdraw' | 'factor' | 'sessions' | 'close' | 'open'

export function permittedActions(
  person: Person,
  awaited?: AwaitedPassword,
  hasFactor = false,
): AccountAction[] {
  if (!person.active) return ['role', 'open']
  const withdraw: AccountAction[] = isOpen(awaited) ? ['withdraw'] : []
  const factor: AccountAction[] = hasFactor ? ['factor'] : []
  return ['role', 'link', ...withdraw, ...factor, 'sessions', 'close']
}

/** What is waited for until somebody has chosen a password; null if nothing is. */
export function awaitedSentence(awaited?: AwaitedPassword): string | null {
  if (!awaited) return null
  if (awaited.hasPassword) {
    return isOpen(awaited) ? `Has a password link that works until ${time(awaited.expires)}.` : null
  }
  return isOpen(awaited)
    ? `Has not chosen a password yet; the link works until ${time(awaited.expires)}.`
    : 'Has no password, and no link that works. Make a new link.'
}

function isOpen(awaited?: AwaitedPassword): awaited is AwaitedPassword & { expires: string } {
  return !!awaited?.expires && Date.parse(awaited.expires) > Date.now()
}

/** Open accounts first, each part by name. */
export function sortedPeople(people: readonly Person[]): Person[] {
  return [...people].sort(
    (a, b) => Number(b.active) - Number(a.active) || a.name.localeCompare(b.name),
  )
}
