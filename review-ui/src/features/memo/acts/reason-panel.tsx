import type { ReactNode } from 'react'
import { missing } from '../../../lib/missing'
import { useUnsentText } from '../../../lib/use-unsent-text'
import type { Send } from '../commands'
import { CommandPanel, type DialogProps } from '../dialogs/command-form'
import { LongTextField } from '../dialogs/long-text-field'

interface ReasonPanelProps extends DialogProps {
  title: string
  send: Send<string>
  /** What the words are about, among all that is said of this memo. */
  topic: string
  label?: string
  /** Says that there are no words yet. */
  unwritten?: string
  explained: string
  submitLabel: string
  grave?: boolean
  /** What the words answer. */
  children?: ReactNode
}

/** A command that takes nothing but words, which are kept until they are sent. */
export function ReasonPanel({
  topic,
  label = 'Reason',
  unwritten = 'Write the reason.',
  explained,
  children,
  ...panel
}: ReasonPanelProps) {
  const { words, write, forget } = useUnsentText(`${topic} ${panel.memo.memoId}`)
  return (
    <CommandPanel
      {...panel}
      content={words.trim() || null}
      missing={missing([words.trim() === '', unwritten])}
      onSent={forget}
    >
      {children}
      <LongTextField
        label={label}
        description={explained}
        words={words}
        onWrite={write}
        data-autofocus
        required
      />
    </CommandPanel>
  )
}
