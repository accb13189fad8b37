import { queryOptions, useQuery } from '@tanstack/react-query'
import { api } from './api-client'
import { replaceMentions } from './mentions'
import type { Person } from './schema'

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: ({ signal }) => api.get('/api/people', { signal }),
  staleTime: 5 * 60_000,
})

interface Directory {
  people: Person[]
  /** The name of an account, or the account itself while the names are not known. */
  nameOf: (account: string) => string
  namesOf: (accounts: readonly string[]) => string
  /** A sentence of the server with the names of those whom it mentions. */
  withNames: (sentence: string) => string
}

/** @param wanted false where no name is needed; then nobody is asked for */
export function useDirectory(wanted = true): Directory {
  const { data: people = [] } = useQuery({ ...peopleQuery, enabled: wanted })
  const names = new Map(people.map((person) => [person.username, person.name]))
  const nameOf = (account: string) => names.get(account) ?? account
  return {
    people,
    nameOf,
    namesOf: (accounts) => enumerate(accounts.map(nameOf)),
    withNames: (sentence) => replaceMentions(sentence, names),
  }
}

export function enumerate(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
