import { Select } from '@mantine/core'
import { useState } from 'react'
import type { ParticipantRole } from '../../../lib/schema'
import { type Invitation, useInvitable, useWithRole } from '../review/invitations'
import { CommandDialog, type DialogProps } from './command-dialog'
import { LongTextField } from './long-text-field'
import { ROLE_CHOICES } from './review-dialog'

export function ParticipantDialog({ memo, onClose }: DialogProps) {
  const [invitation, setInvitation] = useState<Invitation>({ account: null, role: 'APPROVER' })
  const { account, role } = invitation
  const withRole = useWithRole()
  const taking = memo.review?.participants.map((participant) => participant.account) ?? []
  const accounts = useInvitable(role, [memo.owner, ...memo.coauthors, ...taking])
  return (
    <CommandDialog
      memo={memo}
      onClose={onClose}
      title="Add a participant"
      path="/participants"
      body={() => invitation}
      submitLabel="Add"
      ready={account !== null}
    >
      <Select
        label="Who"
        searchable
        value={account}
        onChange={(value) => setInvitation({ account: value, role })}
        data={accounts}
      />
      <Select
        label="Role"
        allowDeselect={false}
        value={role}
        onChange={(value) => value && setInvitation(withRole(account, value as ParticipantRole))}
        data={ROLE_CHOICES}
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
      path="/coauthors"
      body={() => ({ account })}
      submitLabel="Name"
      ready={account !== null}
    >
      <Select
        label="Who"
        description="Coauthors submit revisions and answer objections; they give no verdict."
        searchable
        value={account}
        onChange={setAccount}
        data={accounts}
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
      path="/delegations"
      body={() => ({ to, reason: reason.trim() })}
      submitLabel="Name the deputy"
      ready={to !== null && reason.trim() !== ''}
    >
      <Select
        label="Who gives the verdict in your place"
        description="The verdict is recorded as theirs, on your behalf. You may still give your own."
        searchable
        value={to}
        onChange={setTo}
        data={accounts}
      />
      <LongTextField label="Reason" minRows={2} words={reason} onWrite={setReason} required />
    </CommandDialog>
  )
}
