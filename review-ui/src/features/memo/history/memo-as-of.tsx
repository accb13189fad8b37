import { useRef, useState } from 'react'
import { MarginSlot } from '../../../components/margin/margin-slot'
import { usePlacesInPage } from '../../../components/margin/use-places-in-page'
import { MentionText } from '../../../components/mention-text'
import { EmptyState } from '../../../components/states'
import { pastThreadsKey, useKnownThreads } from '../../../lib/known-threads'
import type { HistoryEntry, MemoDetails } from '../../../lib/schema'
import { MemoHeader } from '../memo-header'
import { RedlineView } from '../reading/redline-view'
import { TextView } from '../reading/text-view'
import { Sidebar } from '../review/sidebar'
import { RevisionStrip } from '../revisions/revision-strip'
import { StripLegend } from '../revisions/strip-legend'
import classes from './history.module.css'
import { REVISED } from './milestones'

interface Chosen {
  version: number
  shown: number
  from: number | null
}

interface MemoAsOfProps {
  memo: MemoDetails
  me: string
  /** The event that is looked at. */
  event: HistoryEntry
  /** The entry of the log after which the memo was so; null while that of another is still shown. */
  index: number | null
}

/** The memo at a past moment: the same folds, up to that event. Nothing can be done to it there but read. */
export function MemoAsOf({ memo, me, event, index }: MemoAsOfProps) {
  const text = useRef<HTMLDivElement>(null)
  const sheets = useRef<HTMLDivElement>(null)
  const places = usePlacesInPage(text)
  const newest = memo.revisions.length
  const [chosen, choose] = useState<Chosen | null>(null)
  // Another moment begins with the text that was the newest then; where that came, with what it changed.
  const came = event.version === memo.version && event.kind === REVISED && newest > 1
  const { shown, from } =
    chosen?.version === memo.version ? chosen : { shown: newest, from: came ? newest - 1 : null }
  const threads = useKnownThreads(pastThreadsKey(memo.memoId, shown, index))
  const show = (revision: number, since: number | null = null) =>
    choose({ version: memo.version, shown: revision, from: since })
  return (
    <>
      <MemoHeader memo={memo} heading="h2" />
      <p className={classes.next}>
        <MentionText sentence={memo.next.sentence} />
      </p>
      {newest > 0 ? (
        <>
          <RevisionStrip
            memo={memo}
            threads={threads}
            shown={shown}
            from={from}
            onShow={(revision) => show(revision)}
            onCompare={(since, to) => show(to, since)}
          />
          <StripLegend />
          <div className={classes.moment}>
            <div className={classes.text} ref={text}>
              {from === null ? (
                <TextView memo={memo} revision={shown} sheetRef={sheets} />
              ) : (
                <RedlineView
                  key={`${from}-${shown}`}
                  memo={memo}
                  from={from}
                  to={shown}
                  sheetRef={sheets}
                  onClean={() => show(shown)}
                />
              )}
            </div>
            <MarginSlot
              screen="history"
              memo={memo}
              index={index}
              revision={shown}
              from={from}
              text={text}
              {...places}
            />
            <Sidebar memo={memo} me={me} />
          </div>
        </>
      ) : (
        <EmptyState title="At this moment the memo had no text yet." />
      )}
    </>
  )
}
