import { useState } from 'react'
import { FormDialog } from '../../components/form-dialog'
import { KeyField } from '../../components/key-field'
import page from '../../components/list-page.module.css'
import { LimitedLine } from '../../components/text-limit'
import { missing } from '../../lib/missing'
import type { AddedPerson, NewPerson } from '../../lib/schema'
import { USERNAME_FORM } from './accounts'
import { useAddPerson } from './api'
import { RoleChoice } from './role-choice'

const NOBODY: NewPerson = { username: '', name: '', title: '', role: 'MEMBER' }

interface NewPersonDialogProps {
  onAdded: (added: AddedPerson) => void
  onClose: () => void
}

export function NewPersonDialog({ onAdded, onClose }: NewPersonDialogProps) {
  const [person, setPerson] = useState(NOBODY)
  const command = useAddPerson(onAdded)
  const change = (changed: Partial<NewPerson>) => setPerson({ ...person, ...changed })
  return (
    <FormDialog
      title="Add a person"
      onClose={onClose}
      onSubmit={() => command.mutate(person)}
      submitLabel="Add"
      pending={command.isPending}
      error={command.error}
      missing={missing(
        [person.name.trim() === '', 'Write the name.'],
        [person.title.trim() === '', 'Write what they do.'],
        [!USERNAME_FORM.test(person.username), 'Write the username, in the form that it has.'],
      )}
    >
      <LimitedLine
        label="Name"
        limit={200}
        value={person.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
        data-autofocus
        required
      />
      <LimitedLine
        label="What they do"
        description="Such as “Holds the capital”; it stands beside the name."
        limit={200}
        value={person.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
        required
      />
      <KeyField
        label="Username"
        description="It stands in every record for ever and cannot be changed."
        value={person.username}
        fits={(name) => USERNAME_FORM.test(name)}
        form="It begins with a small letter, has only small letters, digits, . _ and -, and does not end in a dot."
        onChange={(username) => change({ username })}
      />
      <RoleChoice role={person.role} onChange={(role) => change({ role })} />
      <p className={page.note}>
        You are given a link for them, with which they choose a password themselves.
      </p>
    </FormDialog>
  )
}
