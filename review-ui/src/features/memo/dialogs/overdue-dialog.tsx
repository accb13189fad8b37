import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useDirectory } from '../../../lib/directory'
import { missing } from '../../../lib/missing'
import type { Action } from '../../../lib/schema'
import { useUnsentText } from '../../../lib/use-unsent-text'
import { type Extending, extendOrAsk } from '../commands'
import { permissionFor } from '../permissions'
import { ChoiceField } from './choice-field'
import { CommandDialog, type DialogProps } from './command-form'
import { dayAfter, endOf } from './days'
import { LongTextField } from './long-text-field'

/** What the owner can do about a review that takes longer than planned. */
type Way = Extract<Action, 'EXTEND_REVIEW' | 'REQUEST_DECISION'>

const WAYS: Record<Way, { label: string; explained: string; reason: string }> = {
  EXTEND_REVIEW: {
    label: 'Extend the review',
    explained:
      'Everybody asked has until the new date; whoever has yet to speak still owes a verdict.',
    reason: 'Why it takes longer, for everybody who is asked.',
  },
  REQUEST_DECISION: {
    label: 'Ask for the decision',
    explained: 'It is the decider’s turn, although somebody has not spoken.',
    reason: 'Why the decision should not wait, for the decider.',
  },
}

const DAYS = 14

/** @param ways more than one where the owner has yet to choose */
export function OverdueDialog({ memo, onClose, ways }: DialogProps & { ways: readonly Way[] }) {
  const { withNames } = useDirectory()
  const [way, choose] = useState(
    () => ways.find((one) => permissionFor(memo, one).allowed) ?? 'EXTEND_REVIEW',
  )
  const [day, setDay] = useState(() => newDay(memo.review?.due))
  const reason = useUnsentText(`overdue ${memo.memoId}`)
  return (
    <CommandDialog
      memo={memo}
      onClose={onClose}
      title={ways.length > 1 ? 'Extend the review, or ask for the decision' : WAYS[way].label}
      send={extendOrAsk}
      content={contentOf(way, day, reason.words.trim())}
      missing={missing(
        [way === 'EXTEND_REVIEW' && day === '', 'Choose the new date.'],
        [reason.words.trim() === '', 'Write the reason.'],
      )}
      onSent={reason.forget}
      submitLabel={WAYS[way].label}
    >
      {ways.length > 1 && (
        <ChoiceField
          label="What you do"
          choices={ways}
          words={WAYS}
          chosen={way}
          onChoose={choose}
          refused={(choice) => {
            const { allowed, reason: sentence } = permissionFor(memo, choice)
            return allowed ? null : withNames(sentence)
          }}
        />
      )}
      {way === 'EXTEND_REVIEW' && (
        <TextInput
          type="date"
          label="Due on"
          description={ways.length === 1 && WAYS[way].explained}
          min={dayAfter(1)}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
          data-autofocus={ways.length === 1 || undefined}
          required
        />
      )}
      <LongTextField
        label="Reason"
        description={WAYS[way].reason}
        words={reason.words}
        onWrite={reason.write}
        data-autofocus={(ways.length === 1 && way === 'REQUEST_DECISION') || undefined}
        required
      />
    </CommandDialog>
  )
}

function contentOf(way: Way, day: string, reason: string): Extending | null {
  if (reason === '') return null
  if (way === 'REQUEST_DECISION') return { due: null, reason }
  const due = endOf(day)
  return due === null ? null : { due, reason }
}

/** Later than now and than the date that was set. */
function newDay(due: string | undefined): string {
  return dayAfter(DAYS, Math.max(Date.now(), due === undefined ? 0 : Date.parse(due)))
}
