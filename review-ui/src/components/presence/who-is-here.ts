import { enumerate } from '../../lib/directory'
import type { Present } from './presence-api'

const NAMED = 2

/** “Ada is editing “Costs”. Ben and 3 others are reading.” */
export function whoIsHere(
  present: readonly Present[],
  nameOf: (account: string) => string,
): string[] {
  const writing = present.filter(({ doing }) => doing === 'WRITING')
  const placed = writing.filter(({ section }) => section)
  const rest = writing.filter(({ section }) => !section)
  const reading = present.filter(({ doing }) => doing === 'READING')
  return [
    ...placed.map(({ account, section }) => `${nameOf(account)} is editing “${section}”`),
    ...sentence(rest, 'writing', nameOf),
    ...sentence(reading, 'reading', nameOf),
  ]
}

function sentence(
  people: readonly Present[],
  doing: string,
  nameOf: (account: string) => string,
): string[] {
  if (people.length === 0) return []
  const named = people.slice(0, people.length > NAMED + 1 ? NAMED : NAMED + 1)
  const names = named.map(({ account }) => nameOf(account))
  const others = people.length - named.length
  const all = others > 0 ? [...names, `${others} others`] : names
  return [`${enumerate(all)} ${people.length > 1 ? 'are' : 'is'} ${doing}`]
}
