import { Button } from '@mantine/core'
import { Refusal } from '../../components/states'
import type { Schemas, Thread } from '../../lib/schema'
import { speakingIn } from './api'
import classes from './passage.module.css'
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

/** Of the places where the words of a thread may stand, those who know choose the one that is meant, or none. */
export function PassageChoice({ memoId, thread, shown, speaks }: PassageChoiceProps) {
  const say = speakingIn(memoId, thread.threadId)
  const choice = useSpeech<Schemas['PointedPassage']>(memoId, say.choosePassage)
  const none = useSpeech<Schemas['GonePassage']>(memoId, say.giveUpPassage)
  const page = shown.text.current
  const candidates = thread.placement?.candidates ?? []
  // While the text is being written, the page knows no places.
  const places = page ? surroundingsOf(candidates, page) : []
  const refusal = <Refusal error={choice.error ?? none.error} />
  // Whoever has chosen second is told so, although nothing is left to choose.
  if (places.length === 0) return refusal
  const may = (act: Thread['may'][number]) => speaks && thread.may.includes(act)
  const chooses = may('CHOOSE_PASSAGE')
  const pending = choice.isPending || none.isPending
  const content = (
    <>
      <ol>
        {places.map((found, index) => (
          <li key={`${found.span.block} ${found.span.start}`}>
            {found.section && <span className={classes.where}>{found.section}</span>}
            <button
              type="button"
              className={classes.sentence}
              onClick={() => shown.show(found.span)}
            >
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
                aria-label={`These words${found.section ? ` in “${found.section}”` : ''}: ${found.before}${found.words}${found.after}`}
                disabled={pending}
                onClick={() =>
                  choice.mutate({
                    seen: thread.version,
                    passage: {
                      revision: shown.revision,
                      contentHash: shown.contentHash,
                      span: found.span,
                      quote: found.words,
                    },
                  })
                }
              >
                These words
              </Button>
            )}
          </li>
        ))}
      </ol>
      {may('GIVE_UP_PASSAGE') && (
        <Button
          size="compact-xs"
          variant="subtle"
          disabled={pending}
          onClick={() => none.mutate({ seen: thread.version, revision: shown.revision })}
        >
          None of them: the words are gone
        </Button>
      )}
    </>
  )
  return (
    <div className={classes.choice}>
      {refusal}
      {thread.placement?.outcome === 'AMBIGUOUS' ? (
        <>
          <p>{chooses ? 'Which ones are meant?' : 'They may be these:'}</p>
          {content}
        </>
      ) : (
        <details>
          <summary>Somebody has said so; they might have been these</summary>
          {content}
        </details>
      )}
    </div>
  )
}
