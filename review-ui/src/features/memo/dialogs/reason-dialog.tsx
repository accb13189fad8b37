import { missing } from '../../../lib/missing'
import { useUnsentText } from '../../../lib/use-unsent-text'
import type { Send } from '../commands'
import { CommandDialog, type DialogProps } from './command-dialog'
import { LongTextField } from './long-text-field'

interface ReasonDialogProps extends DialogProps {
  title: string
  send: Send<string>
  /** What the words are about, among all that is said of this memo. */
  topic: string
  label: string
  explained: string
  submitLabel: string
  grave?: boolean
}

/** A command that takes nothing but words, which are kept until they are sent. */
export function ReasonDialog({ topic, label, explained, ...dialog }: ReasonDialogProps) {
  const { words, write, forget } = useUnsentText(`${topic} ${dialog.memo.memoId}`)
  return (
    <CommandDialog
      {...dialog}
      content={words.trim() || null}
      missing={missing([words.trim() === '', `Write the ${label.toLowerCase()}.`])}
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
