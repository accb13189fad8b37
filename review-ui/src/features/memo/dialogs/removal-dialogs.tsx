import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useDirectory } from '../../../lib/directory'
import { missing } from '../../../lib/missing'
import { removeCoauthor, removeParticipant } from '../commands'
import { CommandDialog, type DialogProps } from './command-form'
import classes from './dialogs.module.css'
import { LongTextField } from './long-text-field'

interface RemovalProps extends DialogProps {
  account: string
}

export function ParticipantRemovalDialog({ memo, account, onClose }: RemovalProps) {
  const { nameOf } = useDirectory()
  const [reason, setReason] = useState('')
  const asked = memo.review?.participants.some(
    (participant) => participant.account === account && participant.role === 'APPROVER',
  )
  return (
    <CommandDialog
      memo={memo}
      onClose={onClose}
      title={`Remove ${nameOf(account)} from the review`}
      send={removeParticipant}
      content={{ account, reason: reason.trim() || null }}
      submitLabel="Remove"
      missing={missing([asked === true && reason.trim() === '', 'Write the reason.'])}
      grave
    >
      <p className={classes.note}>
        Nobody waits for {nameOf(account)} any more, and what they have said of this memo no longer
        counts. The history keeps it.
        {memo.restricted && ' The memo is restricted: they will not find it any more.'}
      </p>
      <LongTextField
        label="Reason"
        description={
          asked
            ? 'That they were asked and removed, and why, stands beside the rules and on the record of the decision.'
            : undefined
        }
        minRows={2}
        words={reason}
        onWrite={setReason}
        data-autofocus
        required={asked}
      />
    </CommandDialog>
  )
}

export function CoauthorRemovalDialog({
  memo,
  me,
  account,
  onClose,
}: RemovalProps & { me: string }) {
  const { nameOf } = useDirectory()
  const navigate = useNavigate()
  const leaving = account === me
  return (
    <CommandDialog
      memo={memo}
      onClose={onClose}
      title={leaving ? 'Leave the authors' : `Remove ${nameOf(account)} from the authors`}
      send={removeCoauthor}
      content={account}
      // Whoever leaves a restricted memo may no longer read it.
      onSent={() => leaving && memo.restricted && void navigate('/')}
      submitLabel={leaving ? 'Leave' : 'Remove'}
      grave
    >
      <p className={classes.note}>
        {leaving ? 'You no longer write' : `${nameOf(account)} no longer writes`} this memo. The
        revisions written so far keep their author’s name.
        {memo.restricted &&
          (leaving
            ? ' The memo is restricted: you will not find it any more.'
            : ' The memo is restricted: they will not find it any more.')}
      </p>
    </CommandDialog>
  )
}
