import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useState } from 'react'
import { Margin } from '../../components/margin/margin'
import type { MarginNote, MarginPlace } from '../../components/margin/margin-slot'
import { beginningOf, placeOf, type Selected } from '../../components/passage/spans'
import { selectionOn, useSelectedPassage } from '../../components/passage/use-selected-passage'
import { isOpen } from '../../lib/known-threads'
import { THREAD_KINDS } from '../../lib/labels'
import { meQuery } from '../../lib/me'
import type { Thread } from '../../lib/schema'
import { maySuggest } from '../../lib/suggesting'
import { threadsQuery } from '../../lib/threads'
import { AcceptedNote } from './accepted-note'
import { Composer } from './composer'
import classes from './discussion.module.css'
import { DiscussionHead } from './discussion-head'
import { filtered, OPEN_ONES } from './filters'
import { Ghosts } from './ghosts'
import { PastDiscussion } from './past-discussion'
import { PrivateComments } from './private-comments'
import { inReadingOrder } from './reading-order'
import { SelectionButton } from './selection-button'
import type { ShownText } from './shown-text'
import { SuggestionsTogether } from './suggestions-together'
import { ThreadCard } from './thread-card'
import { useArrived } from './use-arrived'
import { useDiscussionKeys } from './use-discussion-keys'
import { useFigures } from './use-figures'
import { useHighlights } from './use-highlights'
import { useLinkedThread } from './use-linked-thread'
import { useThreadChoice } from './use-thread-choice'
import { useThreadCountsTapped } from './use-thread-counts-tapped'

const NONE: readonly Thread[] = []

/** What is said of a memo, beside the words that it is about. */
export function DiscussionMargin(place: MarginPlace) {
  if (place.revision === 0) return null
  return place.screen === 'history' ? <PastDiscussion {...place} /> : <Discussion {...place} />
}

function Discussion(place: MarginPlace) {
  const { memo, revision, text, screen, goTo } = place
  const { data: me } = useQuery(meQuery)
  const { data } = useQuery(threadsQuery(memo.memoId, revision))
  const [filter, setFilter] = useState(OPEN_ONES)
  const [composing, compose] = useState<{ passage: Selected | null } | null>(null)
  const { chosen, pick, shown: choice, listing } = useThreadChoice()
  const selection = useSelectedPassage(screen === 'memo' ? memo : undefined, place)
  // Cards take a while to draw; until then the page answers.
  const threads = useDeferredValue(data?.threads ?? NONE)
  const account = me?.username ?? ''
  const arrived = useArrived(data?.threads, chosen, account)
  const besides = useMemo(
    (): ShownText => ({
      revision,
      contentHash: memo.revisions[revision - 1]?.contentHash ?? '',
      text,
      show: (span) => goTo(beginningOf(span)),
    }),
    [memo, revision, text, goTo],
  )
  const speaks = me !== undefined && me.role !== 'AUDITOR'
  const linked = useLinkedThread(threads, pick)
  const shown = useMemo(
    () => inReadingOrder(withLinked(filtered(threads, filter, account), threads, linked)),
    [threads, filter, account, linked],
  )
  const open = useMemo(() => shown.filter(isOpen), [shown])
  useHighlights(text, open, chosen, pick)
  useThreadCountsTapped(open[0]?.threadId, pick)
  useFigures(text, speaks && screen === 'memo')
  const begin = () => {
    if (!speaks || screen !== 'memo') return
    choice.onRaise(null)
    compose({ passage: (selection ?? selectionOn(memo, place))?.passage ?? null })
  }
  const doubted = open.find((thread) => thread.threadId === chosen)?.placement?.candidates
  const notes = useMemo(
    () =>
      shown.map(
        (thread): MarginNote => ({
          id: thread.threadId,
          address: placeOf(thread),
          title: THREAD_KINDS[thread.kind].label,
          content: (
            <ThreadCard
              memo={memo}
              thread={thread}
              me={account}
              speaks={speaks}
              shown={besides}
              arrived={arrived}
            />
          ),
        }),
      ),
    [shown, memo, account, speaks, besides, arrived],
  )
  useDiscussionKeys(
    begin,
    place.from === null,
    (number) => {
      if (chosen && doubted?.[number - 1]) pick(chosen, number)
    },
    (thread) => {
      pick(thread)
      const address = choice.listed ? notes.find(({ id }) => id === thread)?.address : null
      if (address) goTo(address)
    },
  )
  return (
    <>
      <Margin
        label="Discussion"
        notes={notes}
        place={place}
        {...choice}
        head={
          <div className={classes.top}>
            <DiscussionHead
              threads={threads}
              shown={shown.length}
              filter={filter}
              onFilter={setFilter}
              listing={listing}
              onComment={speaks && screen === 'memo' ? begin : undefined}
              suggest={
                me && screen === 'memo' && maySuggest(memo, me)
                  ? `/m/${memo.number}/suggest`
                  : undefined
              }
            />
            <SuggestionsTogether memoId={memo.memoId} threads={shown} text={text} />
            {screen === 'memo' && <AcceptedNote memo={memo} threads={threads} me={account} />}
            {composing && (
              <Composer memo={memo} passage={composing.passage} onClose={() => compose(null)} />
            )}
            <PrivateComments memo={memo} />
          </div>
        }
      />
      {screen === 'memo' && <Ghosts text={text} threads={open} onPick={pick} />}
      {selection && speaks && !composing && (
        <SelectionButton selection={selection} onComment={begin} />
      )}
    </>
  )
}

/** What an address leads to is there whatever the filter. */
function withLinked(shown: Thread[], all: readonly Thread[], linked: string | null): Thread[] {
  const missing = all.filter((thread) => thread.threadId === linked && !shown.includes(thread))
  return [...shown, ...missing]
}
