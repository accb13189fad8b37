import { missing } from '../../../lib/missing'
import { useUnsentText } from '../../../lib/use-unsent-text'
import { raiseObjection } from '../commands'
import { BoundText, textReferenceOf, useBoundText } from './bound-text'
import { CommandDialog, type DialogProps } from './command-dialog'
import classes from './dialogs.module.css'
import { LongTextField } from './long-text-field'

interface ObjectionDialogProps extends DialogProps {
  shown: number
  flushReading: () => Promise<void>
}

/** Objects without a verdict, or besides the one that was given. */
export function ObjectionDialog({ memo, shown, flushReading, onClose }: ObjectionDialogProps) {
  const text = useBoundText(memo)
  const { words, write, forget } = useUnsentText(`objection ${memo.memoId}`)
  return (
    <CommandDialog
      memo={memo}
      onClose={onClose}
      title="Raise an objection"
      send={raiseObjection}
      before={flushReading}
      content={text ? { ...textReferenceOf(text), statement: words.trim() } : null}
      onSent={forget}
      submitLabel="Object"
      missing={missing([words.trim() === '', 'Write what you object to.'])}
      grave
    >
      <BoundText what="Your objection" text={text} memo={memo} shown={shown} />
      <p className={classes.note}>
        It blocks the approval until you lift it or the decider overrides it. The authors are asked
        to answer.
      </p>
      <LongTextField
        label="What you object to"
        description="And what would have to change for you to lift it."
        words={words}
        onWrite={write}
        data-autofocus
        required
      />
    </CommandDialog>
  )
}
