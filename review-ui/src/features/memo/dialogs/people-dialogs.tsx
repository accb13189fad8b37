import { Select } from '@mantine/core'
import { useState } from 'react'
import { PersonPicker } from '../../../components/person-picker'
import { type Invitation, isComplete, useInvitable, useWithRole } from '../../../lib/invitations'
import { missing } from '../../../lib/missing'
import type { ParticipantRole } from '../../../lib/schema'
import { addCoauthor, addParticipant, nameDeputy } from '../commands'
import { CommandDialog, type DialogProps } from './command-form'
import { LongTextField } from './long-text-field'
import { ROLE_CHOICES } from './review-dialog'

interface ParticipantDialogProps extends DialogProps {
  /** Who is to take part, if that is known already, and as what. */
  account?: string | null
  role?: ParticipantRole
}

export function ParticipantDialog({ memo, onClose, ...first }: ParticipantDialogProps) {
  const [invitation, setInvitation] = useState<Invitation>({
    account: first.account ?? null,
    role: first.role ?? 'APPROVER',
  })
  const [reason, setReason] = useState('')
  const { account, role } = invitation
  const asked = role === 'APPROVER'
  const withRole = useWithRole()
  const taking = memo.review?.participants.map((participant) => participant.account) ?? []
  const accounts = useInvitable(role, [memo.owner, ...memo.coauthors, ...taking])
  return (
    <CommandDialog
      memo={memo}
      onClose={onClose}
      title="Add a participant"
      send={addParticipant}
      content={isComplete(invitation) ? { ...invitation, reason: reason.trim() || null } : null}
      submitLabel="Add"
      missing={missing(
        [account === null, 'Choose who takes part.'],
        [asked && reason.trim() === '', 'Write the reason.'],
      )}
    >
      <PersonPicker
        label="Who"
        data-autofocus
        required
        value={account}
        onChange={(value) => setInvitation({ account: value, role })}
        people={accounts}
      />
      <Select
        label="Role"
        allowDeselect={false}
        value={role}
        onChange={(value) => value && setInvitation(withRole(account, value as ParticipantRole))}
        data={ROLE_CHOICES}
      />
      <LongTextField
        label="Reason"
        description={
          asked
            ? 'The approvers were named when the review was opened. Whoever decides reads why one is added.'
            : undefined
        }
        minRows={2}
        words={reason}
        onWrite={setReason}
        required={asked}
      />
    </CommandDialog>
  )
}

export function CoauthorDialog({ memo, onClose }: DialogProps) {
  const [account, setAccount] = useState<string | null>(null)
  const accounts = useInvitable('AUTHOR', [memo.owner, ...memo.coauthors])
  return (
    <CommandDialog
      memo={memo}
      onClose={onClose}
      title="Name a coauthor"
      send={addCoauthor}
      content={account === null ? null : { account }}
      submitLabel="Name"
      missing={missing([account === null, 'Choose who it is.'])}
    >
      <PersonPicker
        label="Who"
        description="Coauthors submit revisions and answer objections; they give no verdict."
        data-autofocus
        required
        value={account}
        onChange={setAccount}
        people={accounts}
      />
    </CommandDialog>
  )
}

export function DelegationDialog({ memo, onClose }: DialogProps) {
  const [to, setTo] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const taking = memo.review?.participants.map((participant) => participant.account) ?? []
  const accounts = useInvitable('APPROVER', [memo.owner, ...memo.coauthors, ...taking])
  return (
    <CommandDialog
      memo={memo}
      onClose={onClose}
      title="Name a deputy"
      send={nameDeputy}
      content={to === null ? null : { to, reason: reason.trim() }}
      submitLabel="Name the deputy"
      missing={missing(
        [to === null, 'Choose your deputy.'],
        [reason.trim() === '', 'Write the reason.'],
      )}
    >
      <PersonPicker
        label="Who gives the verdict in your place"
        description="The verdict is recorded as theirs, on your behalf. You may still give your own."
        data-autofocus
        required
        value={to}
        onChange={setTo}
        people={accounts}
      />
      <LongTextField label="Reason" minRows={2} words={reason} onWrite={setReason} required />
    </CommandDialog>
  )
}
