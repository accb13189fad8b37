import {
  type QueryClient,
  QueryObserver,
  queryOptions,
  useQueryClient,
} from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
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

type Follow = (changed: () => void) => () => void

const follows = new WeakMap<QueryClient, Follow>()

/** Sentences all over a screen ask for names; one observer of the query serves them all. */
function followIn(queries: QueryClient): Follow {
  const known = follows.get(queries)
  if (known) return known
  let observer = new QueryObserver(queries, peopleQuery)
  const follow: Follow = (changed) => {
    if (!observer.hasListeners()) observer = new QueryObserver(queries, peopleQuery)
    return observer.subscribe(changed)
  }
  follows.set(queries, follow)
  return follow
}

const NOBODY: Person[] = []
const NOTHING = () => () => undefined

/** @param wanted false where no name is needed; then nobody is asked for */
export function useDirectory(wanted = true): Directory {
  const queries = useQueryClient()
  const people = useSyncExternalStore(
    wanted ? followIn(queries) : NOTHING,
    () => queries.getQueryData(peopleQuery.queryKey) ?? NOBODY,
  )
  return directoryOf(people)
}

const directories = new WeakMap<readonly Person[], Directory>()

function directoryOf(people: Person[]): Directory {
  const known = directories.get(people)
  if (known) return known
  const names = new Map(people.map((person) => [person.username, person.name]))
  const nameOf = (account: string) => names.get(account) ?? account
  const directory: Directory = {
    people,
    nameOf,
    namesOf: (accounts) => enumerate(accounts.map(nameOf)),
    withNames: (sentence) => replaceMentions(sentence, names),
  }
  directories.set(people, directory)
  return directory
}

export function enumerate(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
