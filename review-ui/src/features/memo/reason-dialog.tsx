import { Textarea } from '@mantine/core'
import { useKeptWords } from '../../lib/use-kept-words'
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

/** A command that takes nothing but words, which are kept until they are sent. */
export function ReasonDialog({ field, label, explained, ...dialog }: ReasonDialogProps) {
  const { memo, path } = dialog
  const { words, write, forget } = useKeptWords(`${field} ${memo.memoId} ${path}`)
  return (
    <CommandDialog
      {...dialog}
      body={() => ({ [field]: words.trim() })}
      ready={words.trim() !== ''}
      onSent={forget}
    >
      <Textarea
        label={label}
        description={explained}
        autosize
        minRows={3}
        maxLength={10_000}
        value={words}
        onChange={(event) => write(event.currentTarget.value)}
        data-autofocus
        required
      />
    </CommandDialog>
  )
}
