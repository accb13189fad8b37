import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import page from '../../components/list-page.module.css'
import { EmptyState, Failed, Waiting } from '../../components/states'
import { enumerate, peopleQuery } from '../../lib/directory'
import { count } from '../../lib/format'
import { meQuery } from '../../lib/me'
import type { Me, Person } from '../../lib/schema'
import { sortedPeople } from './accounts'
import { awaitedPasswordsQuery, secondFactorsQuery } from './api'
import { NewPersonDialog } from './new-person-dialog'
import { PersonDialog, type PersonDialogRequest } from './person-dialogs'
import { PersonRow } from './person-row'
import { WaitingTimes } from './waiting-times'

/** The accounts of the installation, kept by its administrators. */
export function PeoplePage() {
  const { data: me } = useQuery(meQuery)
  const { data: people, error, refetch } = useQuery(peopleQuery)
  if (error && !people) return <Failed error={error} retry={refetch} />
  if (!people || !me) return <Waiting what="Fetching the accounts" />
  return me.role === 'ADMINISTRATOR' ? (
    <Accounts people={people} me={me} />
  ) : (
    <NotForMembers people={people} />
  )
}

function Accounts({ people, me }: { people: Person[]; me: Me }) {
  const [adding, setAdding] = useState(false)
  const [request, setRequest] = useState<PersonDialogRequest | null>(null)
  const { data: awaited = [] } = useQuery(awaitedPasswordsQuery)
  const { data: factors = [] } = useQuery(secondFactorsQuery)
  const open = people.filter(({ active }) => active).length
  return (
    <div className={page.page}>
      <title>People – Sixpager</title>
      <div className={page.head}>
        <h1>People</h1>
        <p className={page.total}>
          {count(open, 'open account')}
          {open < people.length && ` and ${people.length - open} closed`}
        </p>
        <Button className={page.add} onClick={() => setAdding(true)}>
          Add a person
        </Button>
      </div>
      <ul className={page.list}>
        {sortedPeople(people).map((person) => (
          <PersonRow
            key={person.username}
            person={person}
            awaited={awaited.find(({ username }) => username === person.username)}
            hasFactor={factors.some(({ username }) => username === person.username)}
            me={me}
            ask={setRequest}
          />
        ))}
      </ul>
      <WaitingTimes />
      {adding && (
        <NewPersonDialog
          onClose={() => setAdding(false)}
          onAdded={({ person, link }) => {
            setAdding(false)
            setRequest({ action: 'link', person, hasPassword: false, link })
          }}
        />
      )}
      {request && <PersonDialog request={request} onClose={() => setRequest(null)} />}
    </div>
  )
}

function NotForMembers({ people }: { people: Person[] }) {
  const administrators = people
    .filter(({ role, active }) => role === 'ADMINISTRATOR' && active)
    .map(({ name }) => name)
  return (
    <EmptyState title="Only administrators may keep the accounts.">
      {administrators.length > 0 && (
        <p>To have an account added, changed or closed, ask {enumerate(administrators)}.</p>
      )}
    </EmptyState>
  )
}
