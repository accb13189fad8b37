import type { ReactNode } from 'react'
import type { Handover, Send } from '../commands'
import { CommandPanel, type DialogProps } from '../dialogs/command-form'
import { HandOverFields, useHandover } from './hand-over-fields'

interface HandOverPanelProps extends DialogProps {
  title: string
  send: Send<Handover>
  /** What is handed over, among all that is. */
  topic: string
  without: readonly string[]
  explained?: string
  /** What it is. */
  children: ReactNode
}

/** “Not mine, it is theirs”, with the reason. */
export function HandOverPanel({
  topic,
  without,
  explained,
  children,
  ...panel
}: HandOverPanelProps) {
  const handover = useHandover(topic)
  return (
    <CommandPanel
      {...panel}
      content={handover.content}
      missing={handover.missing}
      onSent={handover.onSent}
      submitLabel="Hand over"
    >
      {children}
      <HandOverFields handover={handover} without={without} explained={explained} />
    </CommandPanel>
  )
}
