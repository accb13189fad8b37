import { type ReactNode, useState } from 'react'
import { FormDialog } from '../../components/form-dialog'
import page from '../../components/list-page.module.css'
import { missing } from '../../lib/missing'
import type { PasswordLink, Person, PersonChange } from '../../lib/schema'
import type { AccountAction } from './accounts'
import { useChangePerson, useEndSessions, useRemoveFactor } from './api'
import { PasswordLinkDialog, WithdrawLinkDialog } from './password-link-dialog'
import { RoleChoice } from './role-choice'

/** What an administrator wants to do to whom. */
export interface PersonDialogRequest {
  action: AccountAction
  person: Person
  hasPassword: boolean
  /** That was made already. */
  link?: PasswordLink
}

export function PersonDialog({
  request,
  onClose,
}: {
  request: PersonDialogRequest
  onClose: () => void
}) {
  const { action, person } = request
  const shared = { person, onClose }
  switch (action) {
    case 'role':
      return <RoleDialog {...shared} />
    case 'link':
      return (
        <PasswordLinkDialog {...shared} hasPassword={request.hasPassword} link={request.link} />
      )
    case 'withdraw':
      return <WithdrawLinkDialog {...shared} />
    case 'factor':
      return <FactorDialog {...shared} />
    case 'sessions':
      return <SessionsDialog {...shared} />
    case 'close':
      return (
        <ChangeDialog
          {...shared}
          title={`Close the account of ${person.name}`}
          change={{ active: false }}
          submitLabel="Close the account"
          grave
        >
          <p className={page.note}>
            {person.name} is signed out and cannot sign in. Everything they have written and said
            stays, under their name. Reviews that wait for them go on waiting.
          </p>
        </ChangeDialog>
      )
    case 'open':
      return (
        <ChangeDialog
          {...shared}
          title={`Open the account of ${person.name} again`}
          change={{ active: true }}
          submitLabel="Open the account"
        >
          <p className={page.note}>If {person.name} has a password, it lets them in again.</p>
        </ChangeDialog>
      )
  }
}

interface DialogProps {
  person: Person
  onClose: () => void
}

function RoleDialog({ person, onClose }: DialogProps) {
  const [role, setRole] = useState(person.role)
  return (
    <ChangeDialog
      person={person}
      onClose={onClose}
      title={`The role of ${person.name}`}
      change={{ role }}
      submitLabel="Change the role"
      missing={missing([role === person.role, 'It is the role that they have.'])}
    >
      <RoleChoice role={role} onChange={setRole} />
    </ChangeDialog>
  )
}

function FactorDialog({ person, onClose }: DialogProps) {
  const command = useRemoveFactor(person.username, onClose)
  return (
    <FormDialog
      title={`Remove the second factor of ${person.name}`}
      onClose={onClose}
      onSubmit={() => command.mutate()}
      submitLabel="Remove the second factor"
      pending={command.isPending}
      error={command.error}
      grave
    >
      <p className={page.note}>
        For a phone that was lost, together with the recovery codes. Be sure that it is{' '}
        {person.name} who asks. They are signed out everywhere, and their password alone lets them
        in until they set up another one.
      </p>
    </FormDialog>
  )
}

function SessionsDialog({ person, onClose }: DialogProps) {
  const command = useEndSessions(person.username, onClose)
  return (
    <FormDialog
      title={`Sign ${person.name} out everywhere`}
      onClose={onClose}
      onSubmit={() => command.mutate()}
      submitLabel="Sign out everywhere"
      pending={command.isPending}
      error={command.error}
      grave
    >
      <p className={page.note}>
        For a device that was lost. Whoever has it is signed out at once, and so is {person.name},
        who signs in again with the password. If somebody else may know it, make a password link
        instead, and let the present password end.
      </p>
    </FormDialog>
  )
}

interface ChangeDialogProps extends DialogProps {
  title: string
  change: PersonChange
  submitLabel: string
  missing?: string | null
  grave?: boolean
  children: ReactNode
}

function ChangeDialog({ person, change, onClose, ...form }: ChangeDialogProps) {
  const command = useChangePerson(person.username, onClose)
  return (
    <FormDialog
      {...form}
      onClose={onClose}
      onSubmit={() => command.mutate(change)}
      pending={command.isPending}
      error={command.error}
    />
  )
}
