import { MultiSelect, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { LimitedLine } from '../../components/text-limit'
import { enumerate, useDirectory } from '../../lib/directory'
import type { KeptGroup, PolicyRule } from '../../lib/schema'
import { policiesQuery } from './api'
import { usePeopleChoices } from './people-choices'
import classes from './policies.module.css'
import { QuorumField } from './quorum-field'

type Group = PolicyRule['groups'][number]

/** In the place of a group's name: the people are chosen for this rule alone. */
const HERE = ''

interface GroupFieldsProps {
  place: string
  group: Group
  onChange: (changed: Partial<Group>) => void
}

/** A group that is kept for all policies, or people who are named for this rule alone. */
export function GroupFields({ place, group, onChange }: GroupFieldsProps) {
  const { data } = useQuery(policiesQuery)
  const kept = data?.groups ?? []
  const named =
    group.accounts.length === 0 ? kept.find(({ name }) => name === group.name) : undefined
  return (
    <>
      {kept.length > 0 && (
        <Select
          className={classes.which}
          size="xs"
          label={`${place}: which`}
          allowDeselect={false}
          data={[
            ...kept.map(({ name }) => ({ value: name, label: name })),
            { value: HERE, label: 'People named here' },
          ]}
          value={named?.name ?? HERE}
          onChange={(name) => onChange({ name: name ?? HERE, accounts: [] })}
        />
      )}
      {!named && <NamedPeople place={place} group={group} onChange={onChange} />}
      <QuorumField
        label={`${place}: how many assent`}
        quorum={group.quorum ?? null}
        people={group.accounts.length || named?.versions[0]?.accounts.length || 1}
        onChange={(quorum) => onChange({ quorum })}
      />
      {named && <KeptPeople group={named} />}
    </>
  )
}

function KeptPeople({ group: { versions } }: { group: KeptGroup }) {
  const { nameOf } = useDirectory()
  const people = versions[0]?.accounts ?? []
  return (
    <p className={classes.soft}>
      Today it is {enumerate(people.map(nameOf))}. A review keeps who is in it when it opens.
    </p>
  )
}

function NamedPeople({ place, group, onChange }: GroupFieldsProps) {
  const people = usePeopleChoices()
  return (
    <div className={classes.group}>
      <LimitedLine
        size="xs"
        label={`${place}: name`}
        placeholder="finance"
        limit={40}
        value={group.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <MultiSelect
        size="xs"
        label={`${place}: people`}
        placeholder={group.accounts.length === 0 ? 'Who' : undefined}
        searchable
        data={people}
        value={group.accounts}
        onChange={(accounts) => onChange({ accounts })}
      />
    </div>
  )
}
