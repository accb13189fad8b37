import { useQuery } from '@tanstack/react-query'
import type { RefObject } from 'react'
import { Link } from 'react-router'
import { Failed, Waiting } from '../../../components/states'
import { authorOf } from '../../../lib/author'
import { useDirectory } from '../../../lib/directory'
import { date } from '../../../lib/format'
import type { MemoDetails, RevisionSummary, Sentence } from '../../../lib/schema'
import { addressOf } from '../address'
import { authorshipQuery } from '../api'
import { claimed } from '../revisions/strip-ticks'
import classes from './authorship-view.module.css'
import { usePointedSentence } from './use-pointed-sentence'

interface AuthorshipViewProps {
  memo: MemoDetails
  revision: number
  sheetRef: RefObject<HTMLDivElement | null>
}

/** Says of the sentence that is pointed at which revision brought it, and which touched it last. */
export function AuthorshipView({ memo, revision, sheetRef }: AuthorshipViewProps) {
  const { data, error, refetch } = useQuery(authorshipQuery(memo.memoId, revision))
  const sentence = usePointedSentence(data?.sentences ?? NONE, sheetRef)
  if (error && !data) return <Failed error={error} retry={refetch} />
  if (!data) return <Waiting what="Following each sentence back" />
  return (
    <aside className={classes.card} aria-label="Who wrote this" aria-live="polite">
      {sentence ? (
        <Origin memo={memo} sentence={sentence} />
      ) : (
        <p className={classes.hint}>
          Point at a sentence, tap it, or go from one to the next with the arrow keys.
        </p>
      )}
    </aside>
  )
}

const NONE: readonly Sentence[] = []

function Origin({ memo, sentence }: { memo: MemoDetails; sentence: Sentence }) {
  const { namesOf } = useDirectory()
  const introduced = memo.revisions[sentence.introduced - 1]
  const edited = memo.revisions[sentence.edited - 1]
  if (!introduced || !edited) return null
  return (
    <>
      <By memo={memo.number} verb="Written" revision={introduced} />
      {edited !== introduced && <By memo={memo.number} verb="Last edited" revision={edited} />}
      {sentence.suggestedBy.length > 0 && (
        <p>Some of its words were suggested by {namesOf(sentence.suggestedBy)}.</p>
      )}
    </>
  )
}

interface ByProps {
  memo: number
  verb: string
  revision: RevisionSummary
}

function By({ memo, verb, revision }: ByProps) {
  const { nameOf } = useDirectory()
  const number = revision.revision
  return (
    <p>
      {verb} in <strong>revision {number}</strong> by {authorOf(revision, nameOf)},{' '}
      {date(claimed(revision))}: <span className={classes.summary}>{revision.summary}</span>{' '}
      {number > 1 ? (
        <Link to={`${addressOf(memo, number)}?from=${number - 1}`}>What it changed</Link>
      ) : (
        <Link to={addressOf(memo, 1)}>Read it</Link>
      )}
    </p>
  )
}
