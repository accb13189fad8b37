import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { Margin } from '../../components/margin/margin'
import type { MarginNote, MarginPlace } from '../../components/margin/margin-slot'
import { beginningOf, placeOf } from '../../components/passage/spans'
import { isOpen } from '../../lib/known-threads'
import { THREAD_KINDS } from '../../lib/labels'
import { meQuery } from '../../lib/me'
import type { Thread } from '../../lib/schema'
import { pastThreadsQuery } from '../../lib/threads'
import classes from './discussion.module.css'
import { DiscussionHead } from './discussion-head'
import { filtered, OPEN_ONES } from './filters'
import { Ghosts } from './ghosts'
import { inReadingOrder } from './reading-order'
import { ThreadCard } from './thread-card'
import { useHighlights } from './use-highlights'
import { useThreadChoice } from './use-thread-choice'
import { useThreadCountsTapped } from './use-thread-counts-tapped'

const NONE: readonly Thread[] = []
const NOTHING: ReadonlySet<string> = new Set()

/** What was not anybody's to change then is nobody's now. */
const NOBODY = ''

/** What had been said of a memo at a past moment, to be read. */
export function PastDiscussion(place: MarginPlace) {
  const { memo, revision, index = null, text, goTo } = place
  const { data: me } = useQuery(meQuery)
  const { data } = useQuery({
    ...pastThreadsQuery(memo.memoId, revision, index ?? 0),
    enabled: index !== null,
    placeholderData: keepPreviousData,
  })
  const [filter, setFilter] = useState(OPEN_ONES)
  const { chosen, pick, shown: choice, listing } = useThreadChoice()
  const threads = data?.threads ?? NONE
  const account = me?.username ?? ''
  const shown = useMemo(
    () => inReadingOrder(filtered(threads, filter, account)),
    [threads, filter, account],
  )
  const open = useMemo(() => shown.filter(isOpen), [shown])
  useHighlights(text, open, chosen, pick)
  useThreadCountsTapped(open[0]?.threadId, pick)
  const notes = useMemo(() => {
    const besides = {
      revision,
      contentHash: memo.revisions[revision - 1]?.contentHash ?? '',
      text,
      show: (span: Parameters<typeof beginningOf>[0]) => goTo(beginningOf(span)),
    }
    return shown.map(
      (thread): MarginNote => ({
        id: thread.threadId,
        address: placeOf(thread),
        title: THREAD_KINDS[thread.kind].label,
        content: (
          <ThreadCard
            memo={memo}
            thread={thread}
            me={NOBODY}
            speaks={false}
            shown={besides}
            arrived={NOTHING}
          />
        ),
      }),
    )
  }, [shown, memo, revision, text, goTo])
  if (threads.length === 0) return null
  return (
    <>
      <Margin
        label="Discussion at this moment"
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
            />
          </div>
        }
      />
      <Ghosts text={text} threads={open} onPick={pick} />
    </>
  )
}
