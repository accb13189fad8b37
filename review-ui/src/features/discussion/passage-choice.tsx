import { Button } from '@mantine/core'
import { Refusal } from '../../components/states'
import type { SelectedPassage, Thread } from '../../lib/schema'
import { speakingIn } from './api'
import classes from './discussion.module.css'
import type { ShownText } from './shown-text'
import { surroundingsOf } from './surroundings'
import { useSpeech } from './use-speech'

interface PassageChoiceProps {
  memoId: string
  thread: Thread
  shown: ShownText
  /** False for those who read everything and change nothing. */
  speaks: boolean
}

/** Of the places where the words of a thread may stand, those who know choose the one that is meant. */
export function PassageChoice({ memoId, thread, shown, speaks }: PassageChoiceProps) {
  const choice = useSpeech<SelectedPassage>(
    memoId,
    speakingIn(memoId, thread.threadId).choosePassage,
  )
  const page = shown.text.current
  if (thread.placement?.outcome !== 'AMBIGUOUS' || !page) return null
  const places = surroundingsOf(thread.placement.candidates, page)
  // While the text is being written, the page knows no places.
  if (places.length === 0) return null
  const chooses = speaks && thread.may.includes('CHOOSE_PASSAGE')
  return (
    <div className={classes.choice}>
      <Refusal error={choice.error} />
      <p>{chooses ? 'Which ones are meant?' : 'They may be these:'}</p>
      <ol>
        {places.map((found, index) => (
          <li key={`${found.span.block} ${found.span.start}`}>
            <button type="button" onClick={() => shown.show(found.span)}>
              {found.before}
              <mark>{found.words}</mark>
              {found.after}
            </button>
            {chooses && (
              <Button
                size="compact-xs"
                variant="default"
                data-act={`place-${index + 1}`}
                title={`These words (${index + 1})`}
                aria-label={`These words: ${found.before}${found.words}${found.after}`}
                disabled={choice.isPending}
                onClick={() =>
                  choice.mutate({
                    revision: shown.revision,
                    contentHash: shown.contentHash,
                    span: found.span,
                    quote: found.words,
                  })
                }
              >
                These words
              </Button>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}
