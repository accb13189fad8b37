import { queryOptions, useQueryClient } from '@tanstack/react-query'
import { api } from '../../lib/api-client'
import { useCommand } from '../../lib/command'
import { peopleQuery } from '../../lib/directory'
import { showsAll } from '../../lib/live/live-queries'
import type { NewPerson, Person, PersonChange } from '../../lib/schema'

export function useAddPerson(onDone: () => void) {
  return usePeopleCommand<NewPerson>((person) => api.post('/api/people', { body: person }), onDone)
}

/** What is named is changed, the rest stays. */
export function useChangePerson(username: string, onDone: () => void) {
  return usePeopleCommand<PersonChange>(
    (change) =>
      api.patch('/api/people/{username}', { params: { path: { username } }, body: change }),
    onDone,
  )
}

/** Wherever somebody is signed in. */
export function useEndSessions(username: string, onDone: () => void) {
  return useCommand<void, unknown>(
    () => api.delete('/api/people/{username}/sessions', { params: { path: { username } } }),
    onDone,
  )
}

function usePeopleCommand<V>(sendCommand: (variables: V) => Promise<Person>, onDone: () => void) {
  const queries = useQueryClient()
  return useCommand<V, Person>(sendCommand, () => {
    void queries.invalidateQueries({ queryKey: peopleQuery.queryKey })
    onDone()
  })
}

export const waitingTimesQuery = queryOptions({
  queryKey: ['waiting-times'],
  meta: showsAll('memo', 'thread'),
  queryFn: ({ signal }) => api.get('/api/waiting', { signal }),
})
