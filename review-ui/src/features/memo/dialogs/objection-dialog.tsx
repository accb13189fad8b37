import { useKeptWords } from '../../../lib/use-kept-words'
import { BindingSentence, bindingOf, useBoundText } from './binding-sentence'
import { CommandDialog, type DialogProps } from './command-dialog'
import classes from './dialogs.module.css'
import { WordsField } from './words-field'

interface ObjectionDialogProps extends DialogProps {
  shown: number
  flushReading: () => Promise<void>
}

/** Objects without a verdict, or besides the one that was given. */
export function ObjectionDialog({ memo, shown, flushReading, onClose }: ObjectionDialogProps) {
  const text = useBoundText(memo)
  const { words, write, forget } = useKeptWords(`objection ${memo.memoId}`)
  return (
    <CommandDialog
      memo={memo}
      onClose={onClose}
      title="Raise an objection"
      path="/objections"
      before={flushReading}
      body={() => ({ ...bindingOf(text), statement: words.trim() })}
      onSent={forget}
      submitLabel="Object"
      ready={words.trim() !== ''}
      grave
    >
      <BindingSentence what="Your objection" text={text} memo={memo} shown={shown} />
      <p className={classes.note}>
        It blocks the approval until you lift it or the decider overrides it. The authors are asked
        to answer.
      </p>
      <WordsField
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
