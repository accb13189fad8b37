import { useQueryClient } from '@tanstack/react-query'
import { send } from '../../lib/api-client'
import { useCommand } from '../../lib/command'
import { peopleQuery } from '../../lib/directory'
import type { AccountRole, Person } from '../../lib/schema'

export interface NewPerson {
  username: string
  name: string
  title: string
  role: AccountRole
  password: string
}

/** What is named is changed, the rest stays. */
export interface PersonChange {
  role?: AccountRole
  active?: boolean
  password?: string
}

export function useAddPerson(onDone: () => void) {
  return usePeopleCommand<NewPerson>(
    (person, idempotencyKey) => send<Person>('POST', '/api/people', person, { idempotencyKey }),
    onDone,
  )
}

export function useChangePerson(username: string, onDone: () => void) {
  return usePeopleCommand<PersonChange>(
    (change, idempotencyKey) =>
      send<Person>('PATCH', `/api/people/${encodeURIComponent(username)}`, change, {
        idempotencyKey,
      }),
    onDone,
  )
}

function usePeopleCommand<V>(
  sendCommand: (variables: V, idempotencyKey: string) => Promise<Person>,
  onDone: () => void,
) {
  const queries = useQueryClient()
  return useCommand<V, Person>(sendCommand, () => {
    void queries.invalidateQueries({ queryKey: peopleQuery.queryKey })
    onDone()
  })
}
