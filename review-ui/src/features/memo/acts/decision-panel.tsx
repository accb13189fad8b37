import { Checkbox } from '@mantine/core'
import { useState } from 'react'
import { useDirectory } from '../../../lib/directory'
import { OUTCOMES } from '../../../lib/labels'
import { missing } from '../../../lib/missing'
import type { Outcome } from '../../../lib/schema'
import { useUnsentChoice, useUnsentText } from '../../../lib/use-unsent-text'
import { decide } from '../commands'
import { ChoiceField } from '../dialogs/choice-field'
import { CommandPanel, type DialogProps } from '../dialogs/command-form'
import { LongTextField } from '../dialogs/long-text-field'
import { permissionFor } from '../permissions'
import { GateState } from '../review/gate-state'
import classes from './acts.module.css'
import { BoundText, textReferenceOf, useBoundText } from './bound-text'
import { ApproverChanges, Conditions, Dissents, SinceVerdicts } from './decision-facts'

const CHOICES = Object.keys(OUTCOMES) as Outcome[]

export function DecisionPanel({ memo, shown, onClose }: DialogProps & { shown: number }) {
  const { withNames } = useDirectory()
  const binding = useBoundText(memo)
  const { text } = binding
  const approve = permissionFor(memo, 'APPROVE')
  const open = approve.allowed ? CHOICES : CHOICES.filter((choice) => choice !== 'APPROVED')
  const chosen = useUnsentChoice(`outcome ${memo.memoId}`, open)
  const outcome = chosen.choice
  const rationale = useUnsentText(`rationale ${memo.memoId}`)
  const changes = memo.review?.changesOfApprovers ?? 0
  const [seen, setSeen] = useState(0)
  const confirms = memo.review?.door === 'ONE_WAY' && outcome === 'APPROVED' && changes > 0
  return (
    <CommandPanel
      memo={memo}
      onClose={onClose}
      title="Decide"
      send={decide}
      content={
        text && outcome
          ? {
              ...textReferenceOf(text),
              outcome,
              rationale: rationale.words.trim(),
              changesOfApproversSeen: confirms ? seen : null,
            }
          : null
      }
      onSent={() => {
        chosen.forget()
        rationale.forget()
      }}
      onLook={binding.bindTo}
      submitLabel={outcome === null ? 'Decide' : `Decide: ${OUTCOMES[outcome].label.toLowerCase()}`}
      missing={missing(
        [outcome === null, 'Choose the outcome.'],
        [confirms && seen !== changes, 'Confirm that you have seen how the approvers changed.'],
        [rationale.words.trim() === '', 'Write the rationale.'],
      )}
    >
      <BoundText what="Your decision" {...binding} memo={memo} shown={shown} />
      {memo.gate && (
        <section className={classes.fact}>
          <h3>The gate</h3>
          <GateState gate={memo.gate} />
          <p className={classes.small}>The result of every rule is kept with the decision.</p>
        </section>
      )}
      <Conditions memo={memo} />
      <Dissents memo={memo} />
      <ApproverChanges memo={memo} />
      <SinceVerdicts memo={memo} />
      <ChoiceField
        label="Outcome"
        choices={CHOICES}
        words={OUTCOMES}
        chosen={outcome}
        onChoose={chosen.choose}
        refused={(choice) => (open.includes(choice) ? null : withNames(approve.reason))}
      />
      {confirms && (
        <Checkbox
          label="I have seen how the approvers changed after the review was opened."
          description="The door is one-way. One more change in between asks again."
          checked={seen === changes}
          onChange={({ currentTarget }) => setSeen(currentTarget.checked ? changes : 0)}
        />
      )}
      <LongTextField
        label="Rationale"
        description="Why, for those who read it in five years."
        minRows={4}
        words={rationale.words}
        onWrite={rationale.write}
        required
      />
    </CommandPanel>
  )
}
