import { ActionIcon, Button, Radio, Select, Stack, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { PersonPicker } from '../../../components/person-picker'
import { type Invitation, isComplete, useInvitable, useWithRole } from '../../../lib/invitations'
import { DOORS, policyName, ROLES } from '../../../lib/labels'
import { missing } from '../../../lib/missing'
import type { Door, ParticipantRole } from '../../../lib/schema'
import { doorsQuery } from '../api'
import { openReview } from '../commands'
import { ReviewRules } from '../review/review-rules'
import { CommandDialog, type DialogProps } from './command-form'
import { dayAfter, endOf } from './days'
import classes from './dialogs.module.css'

const DAYS = 14

export function ReviewDialog({ memo, onClose }: DialogProps) {
  const [door, setDoor] = useState<Door>('TWO_WAY')
  const [due, setDue] = useState(() => dayAfter(DAYS))
  const [invitations, setInvitations] = useState<Invitation[]>([
    { account: null, role: 'DECIDER' },
    { account: null, role: 'APPROVER' },
  ])
  const [chosen, setChosen] = useState<string | null>(null)
  const policies = useQuery(doorsQuery).data?.find((one) => one.door === door)?.policies ?? []
  const policy = policies.find(({ name }) => name === chosen) ?? policies[0]
  const dueAt = endOf(due)
  const complete = invitations.filter(isComplete)
  const gap = invitations.findIndex((invitation) => !isComplete(invitation))
  const change = (index: number, changed: Partial<Invitation>) =>
    setInvitations((all) => all.map((one, i) => (i === index ? { ...one, ...changed } : one)))

  return (
    <CommandDialog
      memo={memo}
      onClose={onClose}
      title={`Open the review of revision ${memo.revisions.length}`}
      send={openReview}
      content={
        dueAt === null
          ? null
          : { door, due: dueAt, participants: complete, policy: policy?.name ?? null }
      }
      submitLabel="Open the review"
      missing={missing(
        [dueAt === null, 'Choose the due date.'],
        [gap >= 0, `Nobody is chosen in row ${gap + 1}: choose who it is, or remove the row.`],
        [!complete.some(({ role }) => role === 'DECIDER'), 'A review needs one decider.'],
      )}
    >
      <Radio.Group label="Door" value={door} onChange={(value) => setDoor(value as Door)}>
        <Stack gap="sm" mt="xs">
          {(Object.keys(DOORS) as Door[]).map((kind) => (
            <Radio
              data-autofocus={kind === door || undefined}
              key={kind}
              value={kind}
              label={DOORS[kind].label}
              description={DOORS[kind].explained}
            />
          ))}
        </Stack>
      </Radio.Group>
      {policies.length > 1 && (
        <Select
          label="Policy"
          description="The rules of the review. It keeps the version that it is opened under."
          allowDeselect={false}
          value={policy?.name ?? null}
          onChange={setChosen}
          data={policies.map(({ name }) => ({ value: name, label: policyName(name) }))}
        />
      )}
      {policy && <ReviewRules policy={policy} />}
      <TextInput
        type="date"
        label="Due on"
        description="Until then verdicts are asked for; the review goes on after it."
        min={dayAfter(1)}
        value={due}
        onChange={(event) => setDue(event.currentTarget.value)}
        required
      />
      <fieldset className={classes.people} style={{ border: 0, padding: 0, margin: 0 }}>
        <legend>Participants</legend>
        {invitations.map((invitation, index) => (
          <InvitationRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a row has no identity but its place
            key={index}
            invitation={invitation}
            taken={invitations.filter((_, i) => i !== index)}
            authors={[memo.owner, ...memo.coauthors]}
            onChange={(changed) => change(index, changed)}
            onRemove={() => setInvitations((all) => all.filter((_, i) => i !== index))}
          />
        ))}
        <Button
          variant="default"
          size="xs"
          style={{ alignSelf: 'start' }}
          onClick={() => setInvitations((all) => [...all, { account: null, role: 'APPROVER' }])}
        >
          Add a participant
        </Button>
      </fieldset>
    </CommandDialog>
  )
}

interface InvitationRowProps {
  invitation: Invitation
  taken: Invitation[]
  authors: string[]
  onChange: (changed: Partial<Invitation>) => void
  onRemove: () => void
}

function InvitationRow({ invitation, taken, authors, onChange, onRemove }: InvitationRowProps) {
  const withRole = useWithRole()
  const accounts = useInvitable(invitation.role, [
    ...taken.map(({ account }) => account),
    ...authors,
  ])
  return (
    <div className={classes.person}>
      <PersonPicker
        aria-label="Person"
        placeholder="Who"
        value={invitation.account}
        onChange={(account) => onChange({ account })}
        people={accounts}
      />
      <Select
        className={classes.role}
        aria-label="Role"
        allowDeselect={false}
        value={invitation.role}
        onChange={(role) => role && onChange(withRole(invitation.account, role as ParticipantRole))}
        data={ROLE_CHOICES}
      />
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label="Remove this participant"
        onClick={onRemove}
      >
        ✕
      </ActionIcon>
    </div>
  )
}

export const ROLE_CHOICES = (Object.keys(ROLES) as ParticipantRole[]).map((role) => ({
  value: role,
  label: `${ROLES[role].label}: ${ROLES[role].explained}`,
}))
