import { useState } from 'react'
import { PersonPicker } from '../../../components/person-picker'
import { useInvitable } from '../../../lib/invitations'
import { missing } from '../../../lib/missing'
import { useUnsentText } from '../../../lib/use-unsent-text'
import type { Handover } from '../commands'
import { LongTextField } from '../dialogs/long-text-field'

/** Whose something becomes, while that is filled in; the reason outlives the form until it is sent. */
export function useHandover(topic: string) {
  const [to, choose] = useState<string | null>(null)
  const reason = useUnsentText(`hand over ${topic}`)
  return {
    to,
    choose,
    reason,
    content: to === null ? null : ({ to, reason: reason.words.trim() } satisfies Handover),
    missing: missing(
      [to === null, 'Choose whose it is.'],
      [reason.words.trim() === '', 'Write the reason.'],
    ),
    onSent: reason.forget,
  }
}

interface HandOverFieldsProps {
  handover: ReturnType<typeof useHandover>
  /** Those who have it, and those who may not get it. */
  without: readonly string[]
  explained?: string
}

export function HandOverFields({ handover, without, explained }: HandOverFieldsProps) {
  const people = useInvitable('AUTHOR', without)
  return (
    <>
      <PersonPicker
        label="Whose it is"
        description={explained}
        data-autofocus
        required
        value={handover.to}
        onChange={handover.choose}
        people={people}
      />
      <LongTextField
        label="Reason"
        minRows={2}
        words={handover.reason.words}
        onWrite={handover.reason.write}
        required
      />
    </>
  )
}
