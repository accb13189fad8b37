import { missing } from '../../../lib/missing'
import { useUnsentText } from '../../../lib/use-unsent-text'
import { overrideReadingPeriod } from '../commands'
import { CommandPanel, type DialogProps } from '../dialogs/command-form'
import { LongTextField } from '../dialogs/long-text-field'
import { BoundText, textReferenceOf, useBoundText } from './bound-text'

/** The decider does not wait until the revision has been in review for as long as the policy asks. */
export function ReadingOverridePanel({ memo, shown, onClose }: DialogProps & { shown: number }) {
  const binding = useBoundText(memo)
  const { text } = binding
  const { words, write, forget } = useUnsentText(`reading-override ${memo.memoId}`)
  return (
    <CommandPanel
      memo={memo}
      onClose={onClose}
      title="End the time to read"
      send={overrideReadingPeriod}
      content={text ? { ...textReferenceOf(text), reason: words.trim() } : null}
      onSent={forget}
      onLook={binding.bindTo}
      submitLabel="End it"
      missing={missing([words.trim() === '', 'Write the reason.'])}
      grave
    >
      <BoundText what="This" {...binding} memo={memo} shown={shown} />
      <LongTextField
        label="Reason"
        description="Why the approval does not wait. It is kept with the decision. A new revision gives everybody time again."
        words={words}
        onWrite={write}
        data-autofocus
        required
      />
    </CommandPanel>
  )
}
