import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { CommandDialog, type DialogProps } from './command-dialog'

interface ReasonDialogProps extends DialogProps {
  title: string
  path: string
  /** The name of the one field of the command. */
  field: 'reason' | 'answer'
  label: string
  explained: string
  submitLabel: string
  grave?: boolean
}

/** A command that takes nothing but words. */
export function ReasonDialog({ field, label, explained, ...dialog }: ReasonDialogProps) {
  const [text, setText] = useState('')
  return (
    <CommandDialog {...dialog} body={() => ({ [field]: text.trim() })} ready={text.trim() !== ''}>
      <Textarea
        label={label}
        description={explained}
        autosize
        minRows={3}
        maxLength={10_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        data-autofocus
        required
      />
    </CommandDialog>
  )
}
