import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FormPanel } from '../../components/form-panel'
import type { Selected } from '../../components/passage/spans'
import { LimitedArea } from '../../components/text-limit'
import { useCommand } from '../../lib/command'
import { THREAD_KINDS } from '../../lib/labels'
import type { MemoDetails, Placement, SelectedPassage, ThreadKind } from '../../lib/schema'
import { useUnsentText } from '../../lib/use-unsent-text'
import { objecting, placementQuery, speaking } from './api'
import classes from './discussion.module.css'
import { useSpeech } from './use-speech'
import { type Way, waysToSay } from './ways-to-say'
import { WORDS_LIMIT } from './words-form'

/** A suggestion is more than a comment: other words come with it. */
const KINDS = (Object.keys(THREAD_KINDS) as ThreadKind[]).filter((kind) => kind !== 'SUGGESTION')
const COMMENTS = KINDS.filter((kind) => kind !== 'BLOCKING')

/** What became of the words since. */
const SINCE: Record<Placement['outcome'], string> = {
  EXACT: 'The newest one says the same there.',
  EDITED: 'These words have changed since; your comment stands beside the new ones.',
  MOVED: 'These words stand elsewhere in the newest one; your comment goes there.',
  AMBIGUOUS: 'These words may stand in several places of the newest one.',
  ORPHANED: 'These words have been taken out since; your comment keeps them.',
}

interface ComposerProps {
  memo: MemoDetails
  /** Null for a comment on the whole memo. */
  passage: Selected | null
  onClose: () => void
}

/** A new comment: kept private or shared at once, whichever its writer chooses. */
export function Composer({ memo, passage, onClose }: ComposerProps) {
  const { memoId } = memo
  const newest = memo.revisions.length
  const unsent = useUnsentText(`comment ${memoId}`)
  const [kind, setKind] = useState<ThreadKind>('QUESTION')
  const selected = passage && withoutSide(passage)
  const words = unsent.words
  const { data: placement } = useQuery(placementQuery(memoId, newest, selected))
  const blocking = kind === 'BLOCKING'
  const end = () => {
    unsent.forget()
    onClose()
  }
  const objection = useCommand<string>(
    (statement, key) => objecting(memo)({ passage: selected as SelectedPassage, statement }, key),
    end,
  )
  const speech = useSpeech<Way>(
    memoId,
    (way, key) => {
      const body = { kind, passage: selected, words }
      return way === 'share'
        ? speaking(memoId).open(body, key)
        : speaking(memoId).keep(key, { ...body, thread: null })
    },
    end,
  )
  const [main, second] = waysToSay(memo)
  return (
    <FormPanel
      title="Comment"
      onClose={onClose}
      onSubmit={() => (blocking ? objection.mutate(words) : speech.mutate(main.way))}
      submitLabel={blocking ? 'Object' : main.label}
      second={blocking ? undefined : { label: second.label, act: () => speech.mutate(second.way) }}
      grave={blocking}
      pending={speech.isPending || objection.isPending}
      error={blocking ? objection.error : speech.error}
      missing={words.trim() === '' ? 'Write what you want to say.' : null}
    >
      {passage ? (
        <blockquote className={classes.quote}>{passage.quote}</blockquote>
      ) : (
        <p className={classes.note}>About the whole memo.</p>
      )}
      {passage && placement && (
        <p className={classes.note} role="status">
          This is revision {passage.revision}. {SINCE[placement.outcome]}
        </p>
      )}
      <NativeSelect
        label="Kind"
        description={THREAD_KINDS[kind].explained}
        data={(mayObjectTo(memo, selected) ? KINDS : COMMENTS).map((value) => ({
          value,
          label: THREAD_KINDS[value].label,
        }))}
        value={kind}
        onChange={({ currentTarget }) => setKind(currentTarget.value as ThreadKind)}
      />
      <LimitedArea
        data-autofocus
        autosize
        minRows={3}
        limit={WORDS_LIMIT}
        label="Your words"
        description="*Emphasis*, lists, quotes and links in Markdown; @name names somebody."
        value={words}
        onChange={({ currentTarget }) => unsent.write(currentTarget.value)}
      />
    </FormPanel>
  )
}

/** Who may object does so to words of the newest text, as an objection is bound to it. */
function mayObjectTo(memo: MemoDetails, passage: SelectedPassage | null): boolean {
  const may = memo.may.some(({ action, allowed }) => action === 'OBJECT' && allowed)
  return may && passage?.revision === memo.revisions.length
}

function withoutSide({ side: _, ...passage }: Selected) {
  return passage
}
