import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { api } from '../../lib/api-client'
import { useCommand } from '../../lib/command'
import { peopleQuery } from '../../lib/directory'
import { showsAll } from '../../lib/live/live-queries'
import type {
  AddedPerson,
  NewPasswordLink,
  NewPerson,
  PasswordLink,
  Person,
  PersonChange,
} from '../../lib/schema'

export function useAddPerson(onDone: (added: AddedPerson) => void) {
  return usePeopleCommand<NewPerson, AddedPerson>(
    (person) => api.post('/api/people', { body: person }),
    onDone,
  )
}

/** What is named is changed, the rest stays. */
export function useChangePerson(username: string, onDone: () => void) {
  return usePeopleCommand<PersonChange, Person>(
    (change) => api.patch('/api/people/{username}', { ...of(username), body: change }),
    onDone,
  )
}

/** Wherever somebody is signed in. */
export function useEndSessions(username: string, onDone: () => void) {
  return useCommand<void, unknown>(
    () => api.delete('/api/people/{username}/sessions', of(username)),
    onDone,
  )
}

export function useMakePasswordLink(username: string) {
  return usePeopleCommand<NewPasswordLink, PasswordLink>((body) =>
    api.post('/api/people/{username}/password-link', { ...of(username), body }),
  )
}

export function useWithdrawPasswordLink(username: string, onDone: () => void) {
  return usePeopleCommand<void, unknown>(
    () => api.delete('/api/people/{username}/password-link', of(username)),
    onDone,
  )
}

/** Of somebody who has lost their device. */
export function useRemoveFactor(username: string, onDone: () => void) {
  return usePeopleCommand<void, unknown>(
    () => api.delete('/api/people/{username}/second-factor', of(username)),
    onDone,
  )
}

function of(username: string) {
  return { params: { path: { username } } }
}

function usePeopleCommand<V, R>(
  sendCommand: (variables: V) => Promise<R>,
  onDone?: (result: R) => void,
) {
  const queries = useQueryClient()
  return useCommand<V, R>(sendCommand, (result) => {
    for (const { queryKey } of [peopleQuery, awaitedPasswordsQuery, secondFactorsQuery]) {
      void queries.invalidateQueries({ queryKey })
    }
    onDone?.(result)
  })
}

/** Who has yet to choose a password. */
export const awaitedPasswordsQuery = queryOptions({
  queryKey: ['awaited-passwords'],
  queryFn: ({ signal }) => api.get('/api/password-links', { signal }),
})

/** Who is asked for a code at sign-in. */
export const secondFactorsQuery = queryOptions({
  queryKey: ['second-factors'],
  queryFn: ({ signal }) => api.get('/api/second-factors', { signal }),
})

export const waitingTimesQuery = queryOptions({
  queryKey: ['waiting-times'],
  meta: showsAll('memo', 'thread'),
  queryFn: ({ signal }) => api.get('/api/waiting', { signal }),
})
