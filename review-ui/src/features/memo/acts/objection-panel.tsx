import { missing } from '../../../lib/missing'
import { useUnsentText } from '../../../lib/use-unsent-text'
import { raiseObjection } from '../commands'
import { CommandPanel, type DialogProps } from '../dialogs/command-form'
import classes from '../dialogs/dialogs.module.css'
import { LongTextField } from '../dialogs/long-text-field'
import { BoundText, textReferenceOf, useBoundText } from './bound-text'
import { CommentsAlong } from './comments-along'
import { ObjectedPassage, type PageBeside, useObjectedPassage } from './objected-passage'
import { labelWith, useCommentsAlong } from './use-comments-along'

interface ObjectionPanelProps extends DialogProps, PageBeside {
  flushReading: () => Promise<void>
}

/** Objects without a verdict, or besides the one that was given. */
export function ObjectionPanel(props: ObjectionPanelProps) {
  const { memo, shown, flushReading, onClose } = props
  const binding = useBoundText(memo)
  const { text } = binding
  const objected = useObjectedPassage(memo, text?.revision, props)
  const comments = useCommentsAlong(memo.memoId, 'Your objection is raised.')
  const { words, write, forget } = useUnsentText(`objection ${memo.memoId}`)
  return (
    <CommandPanel
      memo={memo}
      onClose={onClose}
      title="Raise an objection"
      send={comments.along(raiseObjection)}
      before={flushReading}
      content={
        text
          ? { ...textReferenceOf(text), statement: words.trim(), passage: objected.passage }
          : null
      }
      onSent={forget}
      onLook={binding.bindTo}
      submitLabel={labelWith('Object', comments.chosen.length)}
      missing={missing([words.trim() === '', 'Write what you object to.'])}
      grave
    >
      <BoundText what="Your objection" {...binding} memo={memo} shown={shown} />
      <p className={classes.note}>
        It blocks the approval until you lift it or the decider overrides it. The authors are asked
        to answer.
      </p>
      <ObjectedPassage {...objected} />
      <LongTextField
        label="What you object to"
        description="And what would have to change for you to lift it."
        words={words}
        onWrite={write}
        data-autofocus
        required
      />
      <CommentsAlong {...comments} />
    </CommandPanel>
  )
}
