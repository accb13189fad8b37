import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { CommandDialog, type DialogProps } from './command-dialog'
import classes from './dialogs.module.css'

const TITLE_LIMIT = 200

export function TitleDialog({ memo, onClose }: DialogProps) {
  const [title, setTitle] = useState(memo.title)
  return (
    <CommandDialog
      memo={memo}
      onClose={onClose}
      title="Change the title"
      path=""
      method="PATCH"
      body={() => ({ title: title.trim() })}
      submitLabel="Change the title"
      ready={title.trim() !== '' && title.trim() !== memo.title}
    >
      <TextInput
        label="Title"
        maxLength={TITLE_LIMIT}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        data-autofocus
      />
    </CommandDialog>
  )
}

export function AccessDialog({ memo, onClose }: DialogProps) {
  return (
    <CommandDialog
      memo={memo}
      onClose={onClose}
      title={memo.restricted ? 'Open the memo to everybody' : 'Restrict the memo'}
      path=""
      method="PATCH"
      body={() => ({ restricted: !memo.restricted })}
      submitLabel={memo.restricted ? 'Open it' : 'Restrict it'}
    >
      <p className={classes.note}>
        {memo.restricted
          ? 'Everybody with an account will be able to find and read this memo and its history.'
          : 'Only its authors, its participants and auditors will be able to find and read this memo.'}
      </p>
    </CommandDialog>
  )
}

export function SupersessionDialog({ memo, onClose }: DialogProps) {
  const [successor, setSuccessor] = useState('')
  const [reason, setReason] = useState('')
  return (
    <CommandDialog
      memo={memo}
      onClose={onClose}
      title="Let another memo take this one’s place"
      path="/supersession"
      body={() => ({ successor: successor.trim(), reason: reason.trim() })}
      submitLabel="Supersede"
      ready={/^\d+$/.test(successor.trim()) && reason.trim() !== ''}
      grave
    >
      <TextInput
        label="Number of the other memo"
        inputMode="numeric"
        value={successor}
        onChange={(event) => setSuccessor(event.currentTarget.value)}
        data-autofocus
      />
      <Textarea
        label="Reason"
        autosize
        minRows={2}
        maxLength={10_000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </CommandDialog>
  )
}
