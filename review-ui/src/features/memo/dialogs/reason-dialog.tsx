import { useUnsentText } from '../../../lib/use-unsent-text'
import { CommandDialog, type DialogProps } from './command-dialog'
import { LongTextField } from './long-text-field'

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
  const { words, write, forget } = useUnsentText(`${field} ${memo.memoId} ${path}`)
  return (
    <CommandDialog
      {...dialog}
      body={() => ({ [field]: words.trim() })}
      ready={words.trim() !== ''}
      onSent={forget}
    >
      <LongTextField
        label={label}
        description={explained}
        words={words}
        onWrite={write}
        data-autofocus
        required
      />
    </CommandDialog>
  )
}
