import { queryOptions, useQuery } from '@tanstack/react-query'
import { get } from './api-client'
import type { Person } from './schema'

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => get<Person[]>('/api/people', { signal }),
  staleTime: 5 * 60_000,
})

export interface Directory {
  people: Person[]
  /** The name of an account, or the account itself while the names are not known. */
  nameOf: (account: string) => string
  namesOf: (accounts: readonly string[]) => string
}

export function useDirectory(): Directory {
  const { data: people = [] } = useQuery(peopleQuery)
  const names = new Map(people.map((person) => [person.username, person.name]))
  const nameOf = (account: string) => names.get(account) ?? account
  return { people, nameOf, namesOf: (accounts) => enumerate(accounts.map(nameOf)) }
}

export function enumerate(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
