import { useState } from 'react'
import { GateRules, gateSummary } from '../../../components/gate-rules'
import { useDirectory } from '../../../lib/directory'
import { OUTCOMES } from '../../../lib/labels'
import { missing } from '../../../lib/missing'
import type { Outcome } from '../../../lib/schema'
import { useUnsentText } from '../../../lib/use-unsent-text'
import { decide } from '../commands'
import { permissionFor } from '../permissions'
import { BoundText, textReferenceOf, useBoundText } from './bound-text'
import { ChoiceField } from './choice-field'
import { CommandDialog, type DialogProps } from './command-dialog'
import classes from './dialogs.module.css'
import { LongTextField } from './long-text-field'

const CHOICES = Object.keys(OUTCOMES) as Outcome[]

export function DecisionDialog({ memo, shown, onClose }: DialogProps & { shown: number }) {
  const { withNames } = useDirectory()
  const text = useBoundText(memo)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const rationale = useUnsentText(`rationale ${memo.memoId}`)
  const approve = permissionFor(memo, 'APPROVE')
  return (
    <CommandDialog
      memo={memo}
      onClose={onClose}
      title="Decide"
      send={decide}
      content={
        text && outcome
          ? { ...textReferenceOf(text), outcome, rationale: rationale.words.trim() }
          : null
      }
      onSent={rationale.forget}
      submitLabel={outcome === null ? 'Decide' : `Decide: ${OUTCOMES[outcome].label.toLowerCase()}`}
      missing={missing(
        [outcome === null, 'Choose the outcome.'],
        [rationale.words.trim() === '', 'Write the rationale.'],
      )}
    >
      <BoundText what="Your decision" text={text} memo={memo} shown={shown} />
      {memo.gate && (
        <details className={classes.gate}>
          <summary>
            {gateSummary(memo.gate)} The result of every rule is kept with the decision.
          </summary>
          <GateRules gate={memo.gate} />
        </details>
      )}
      <ChoiceField
        label="Outcome"
        choices={CHOICES}
        words={OUTCOMES}
        chosen={outcome}
        onChoose={setOutcome}
        refused={(choice) =>
          choice === 'APPROVED' && !approve.allowed ? withNames(approve.reason) : null
        }
      />
      <LongTextField
        label="Rationale"
        description="Why, for those who read it in five years."
        minRows={4}
        words={rationale.words}
        onWrite={rationale.write}
        required
      />
    </CommandDialog>
  )
}
