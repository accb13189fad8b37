import type { Me, Person } from '../../lib/schema'

export const USERNAME_FORM = /^[a-z]([a-z0-9._-]{0,62}[a-z0-9_-])?$/

/** What one account allows to be done to another. */
export type AccountAction = 'role' | 'password' | 'sessions' | 'close' | 'open'

/** Nobody takes their own role or account away, lest nobody be left who keeps the accounts. */
export function permittedActions(person: Person, me: Me): AccountAction[] {
  if (person.username === me.username) return ['password']
  return person.active ? ['role', 'password', 'sessions', 'close'] : ['role', 'password', 'open']
}

/** Open accounts first, each part by name. */
export function sortedPeople(people: readonly Person[]): Person[] {
  return [...people].sort(
    (a, b) => Number(b.active) - Number(a.active) || a.name.localeCompare(b.name),
  )
}
