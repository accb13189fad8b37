import { useState } from 'react'
import { GateRules, gateSummary } from '../../../components/gate-rules'
import { useDirectory } from '../../../lib/directory'
import type { Outcome } from '../../../lib/schema'
import { useKeptWords } from '../../../lib/use-kept-words'
import { OUTCOMES } from '../../../lib/words'
import { leave } from '../permissions'
import { BindingSentence, bindingOf, useBoundText } from './binding-sentence'
import { ChoiceField } from './choice-field'
import { CommandDialog, type DialogProps } from './command-dialog'
import classes from './dialogs.module.css'
import { WordsField } from './words-field'

const CHOICES = Object.keys(OUTCOMES) as Outcome[]

export function DecisionDialog({ memo, shown, onClose }: DialogProps & { shown: number }) {
  const { named } = useDirectory()
  const text = useBoundText(memo)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const rationale = useKeptWords(`rationale ${memo.memoId}`)
  const approve = leave(memo, 'APPROVE')
  return (
    <CommandDialog
      memo={memo}
      onClose={onClose}
      title="Decide"
      path="/decision"
      body={() => ({ ...bindingOf(text), outcome, rationale: rationale.words.trim() })}
      onSent={rationale.forget}
      submitLabel={outcome === null ? 'Decide' : `Decide: ${OUTCOMES[outcome].label.toLowerCase()}`}
      ready={outcome !== null && rationale.words.trim() !== ''}
    >
      <BindingSentence what="Your decision" text={text} memo={memo} shown={shown} />
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
          choice === 'APPROVED' && !approve.allowed ? named(approve.reason) : null
        }
      />
      <WordsField
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
