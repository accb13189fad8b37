import { MultiSelect } from '@mantine/core'
import { useState } from 'react'
import { FormDialog } from '../../components/form-dialog'
import { missing } from '../../lib/missing'
import type { KeptGroup } from '../../lib/schema'
import { useKeepGroup } from './api'
import { usePeopleChoices } from './people-choices'
import { NameField, ReasonField } from './text-fields'

interface GroupDialogProps {
  /** Null for one that is new. */
  group: KeptGroup | null
  onClose: () => void
}

/** Who is in a group that policies name. */
export function GroupDialog({ group, onClose }: GroupDialogProps) {
  const newest = group?.versions[0]
  const before = newest?.accounts ?? []
  const [name, setName] = useState(group?.name ?? '')
  const [accounts, setAccounts] = useState(before)
  const [reason, setReason] = useState('')
  const people = usePeopleChoices()
  const command = useKeepGroup(onClose)
  return (
    <FormDialog
      title={group ? `People of “${group.name}”` : 'Add a group'}
      onClose={onClose}
      touched={accounts !== before || name !== (group?.name ?? '')}
      onSubmit={() => command.mutate({ name, seen: newest?.version ?? 0, accounts, reason })}
      submitLabel={group ? 'Change' : 'Add the group'}
      pending={command.isPending}
      error={command.error}
      missing={missing(
        [name.trim() === '', 'Write a name.'],
        [accounts.length === 0, 'Choose who is in it.'],
        [accounts.join('\n') === before.join('\n'), 'Nothing is changed yet.'],
        [reason.trim() === '', 'Write the reason.'],
      )}
    >
      {!group && (
        <NameField
          description="Policies name the group by it. It cannot be changed."
          limit={40}
          value={name}
          onChange={setName}
        />
      )}
      <MultiSelect
        label="People"
        description="Each rule says how many of them assent for the group. Reviews that are open keep the people they were opened with."
        searchable
        data={people}
        value={accounts}
        onChange={setAccounts}
        required
      />
      <ReasonField value={reason} onChange={setReason} />
    </FormDialog>
  )
}
