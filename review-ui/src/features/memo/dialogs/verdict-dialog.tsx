import { Select } from '@mantine/core'
import { useState } from 'react'
import { useDirectory } from '../../../lib/directory'
import { VERDICTS } from '../../../lib/labels'
import { missing } from '../../../lib/missing'
import type { MemoDetails, VerdictKind } from '../../../lib/schema'
import { useUnsentText } from '../../../lib/use-unsent-text'
import { giveVerdict } from '../commands'
import { BoundText, textReferenceOf, useBoundText } from './bound-text'
import { ChoiceField } from './choice-field'
import { CommandDialog, type DialogProps } from './command-dialog'
import { LongTextField } from './long-text-field'

const KINDS = Object.keys(VERDICTS) as VerdictKind[]

const REASONS: Partial<Record<VerdictKind, string>> = {
  OBJECT: 'What you object to',
  DISAGREE_AND_COMMIT: 'What you disagree with',
}

const NO_OBJECTION = 'A deputy does not object: whoever objects has to lift it.'

interface VerdictDialogProps extends DialogProps {
  me: string
  shown: number
  flushReading: () => Promise<void>
}

export function VerdictDialog({ memo, me, shown, flushReading, onClose }: VerdictDialogProps) {
  const text = useBoundText(memo)
  const [verdict, setVerdict] = useState<VerdictKind | null>(null)
  const reason = useUnsentText(`reason ${memo.memoId}`)
  const conditions = useUnsentText(`conditions ${memo.memoId}`)
  const [holder, setHolder] = useState(() => holdersOf(memo, me)[0] ?? me)
  const deputy = holder !== me
  const needsReason = verdict !== null && verdict in REASONS
  const needsConditions = verdict === 'AGREE_WITH_CONDITIONS'
  return (
    <CommandDialog
      memo={memo}
      onClose={onClose}
      title="Give your verdict"
      send={giveVerdict}
      before={flushReading}
      content={
        text && verdict
          ? {
              ...textReferenceOf(text),
              verdict,
              reason: reason.words.trim() || null,
              conditions: needsConditions ? conditions.words.trim() : null,
              onBehalfOf: deputy ? holder : null,
            }
          : null
      }
      onSent={() => {
        reason.forget()
        conditions.forget()
      }}
      submitLabel={verdict === null ? 'Give verdict' : VERDICTS[verdict].label}
      missing={missing(
        [verdict === null, 'Choose your verdict.'],
        [deputy && verdict === 'OBJECT', NO_OBJECTION],
        [needsConditions && conditions.words.trim() === '', 'Write your conditions.'],
        [needsReason && reason.words.trim() === '', 'Write what you do not agree with.'],
      )}
    >
      <BoundText what="Your verdict" text={text} memo={memo} shown={shown} />
      <Holder memo={memo} me={me} holder={holder} onChange={setHolder} />
      <ChoiceField
        label="Verdict"
        choices={KINDS}
        words={VERDICTS}
        chosen={verdict}
        onChoose={setVerdict}
        refused={(kind) => (deputy && kind === 'OBJECT' ? NO_OBJECTION : null)}
      />
      {needsConditions && (
        <LongTextField
          label="Conditions"
          description="They are kept with the decision, word for word."
          minRows={2}
          words={conditions.words}
          onWrite={conditions.write}
          required
        />
      )}
      <LongTextField
        label={(verdict && REASONS[verdict]) ?? 'Reason, if you want to give one'}
        words={reason.words}
        onWrite={reason.write}
        required={needsReason}
      />
    </CommandDialog>
  )
}

interface HolderProps {
  memo: MemoDetails
  me: string
  holder: string
  onChange: (holder: string) => void
}

/** A deputy says whose verdict it is. */
function Holder({ memo, me, holder, onChange }: HolderProps) {
  const { nameOf } = useDirectory()
  const holders = holdersOf(memo, me)
  if (holders.every((account) => account === me)) return null
  return (
    <Select
      label="Whose verdict this is"
      allowDeselect={false}
      value={holder}
      onChange={(value) => value && onChange(value)}
      data={holders.map((account) => ({
        value: account,
        label:
          account === me ? `${nameOf(me)} (yourself)` : `${nameOf(account)}, whose deputy you are`,
      }))}
    />
  )
}

/** Those for whom somebody can speak, themselves first. */
function holdersOf(memo: MemoDetails, me: string): string[] {
  const participants = memo.review?.participants ?? []
  return [
    ...participants.filter(({ account }) => account === me),
    ...participants.filter(({ delegate }) => delegate === me),
  ].map(({ account }) => account)
}
