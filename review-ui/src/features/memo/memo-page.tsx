import { useQuery } from '@tanstack/react-query'
import { useMemo, useRef } from 'react'
import { Link, useParams } from 'react-router'
import { Afterwards } from '../../components/afterwards'
import { Asked } from '../../components/form-panel'
import { later } from '../../components/later'
import { MarginSlot } from '../../components/margin/margin-slot'
import { usePlacesInPage } from '../../components/margin/use-places-in-page'
import { MentionText } from '../../components/mention-text'
import { PresenceLine } from '../../components/presence/presence-line'
import { usePresence } from '../../components/presence/use-presence'
import { EmptyState, Failed, Waiting } from '../../components/states'
import { useRoomBelow } from '../../components/use-room-below'
import { meQuery } from '../../lib/me'
import { memoQuery } from '../../lib/memo-queries'
import type { Me, MemoDetails } from '../../lib/schema'
import { useForms } from './acts/use-forms'
import { parseAddress } from './address'
import { useLinkedDialog } from './dialogs/use-linked-dialog'
import { useMemoKeys } from './dialogs/use-memo-keys'
import { SinceLook } from './looking/since-look'
import { useLook } from './looking/use-look'
import classes from './memo.module.css'
import { MemoHeader } from './memo-header'
import { permissionFor } from './permissions'
import { ReadingNote } from './reading/reading-note'
import { ReadingToolbar } from './reading/reading-toolbar'
import { RedlineView } from './reading/redline-view'
import { TextView } from './reading/text-view'
import { useReading } from './reading/use-reading'
import { useRevisionSelection } from './reading/use-revision-selection'
import { DecisionBar } from './review/decision-bar'
import { Sidebar } from './review/sidebar'
import { useRevealed } from './review/use-revealed'
import { StripWithThreads } from './revisions/strip-with-threads'

const MemoAct = later(async () => (await import('./acts/memo-act')).MemoAct)
const UnreadMarks = later(async () => (await import('./reading/unread-marks')).UnreadMarks)
const NotedReading = later(async () => (await import('./reading/unread-marks')).NotedReading)
const MemoDialogs = later(async () => (await import('./dialogs/memo-dialogs')).MemoDialogs)

/** So few revisions that their strip leaves room for what is said of the one on the screen. */
const FEW = 6

/** A memo: read it, compare its revisions, say what you think of it, decide. */
export function MemoPage() {
  const { number: segment = '' } = useParams()
  const { number, revision } = parseAddress(segment)
  const { data: me } = useQuery(meQuery)
  const { data: memo, error, isFetching, refetch } = useQuery(memoQuery(number))
  if (error && !memo) return <Failed error={error} retry={refetch} />
  if (!memo || !me) return <Waiting what={`Fetching memo ${number}`} />
  return <MemoView key={memo.memoId} memo={memo} me={me} named={revision} fresh={!isFetching} />
}

interface MemoViewProps {
  memo: MemoDetails
  me: Me
  /** The revision that the address names. */
  named: number | null
  fresh: boolean
}

function MemoView({ memo, me, named, fresh }: MemoViewProps) {
  const { act, asked, dialog, open, endAct, endDialog } = useForms()
  const text = useRef<HTMLDivElement>(null)
  const sheets = useRef<HTMLDivElement>(null)
  const side = useRef<HTMLDivElement>(null)
  const places = usePlacesInPage(text)
  useRoomBelow(side)
  const selection = useRevisionSelection(memo, named, me.username, fresh)
  const newest = memo.revisions.length
  const noted = permissionFor(memo, 'READ').allowed
  const reading = useReading(
    memo.memoId,
    memo.revisions.at(-1),
    selection.shown === newest && noted,
    sheets,
  )
  const readingNote = useMemo(
    () => noted && <ReadingNote memo={memo} seen={reading.seen} />,
    [noted, memo, reading.seen],
  )
  const read = { memoId: memo.memoId, revision: selection.shown, page: sheets }
  const noteNews = useLook(memo.memoId, newest, selection.shown)
  useRevealed(memo)
  usePresence(memo.memoId, me.role !== 'AUDITOR', 'READING')
  useLinkedDialog(memo, me.username, fresh, open)
  useMemoKeys(memo, me.username, selection, open)
  return (
    <div className={classes.page}>
      <title>{`${memo.title} – Sixpager`}</title>
      <MemoHeader memo={memo} passing={<PresenceLine memo={memo.memoId} />} />
      <DecisionBar memo={memo} me={me.username} shown={selection.shown} open={open} />
      <SinceLook memo={memo} onNoted={noteNews} />
      {newest > 0 && (
        <div className={classes.revisions} data-few={newest <= FEW || undefined}>
          <div>
            <StripWithThreads
              memo={memo}
              shown={selection.shown}
              from={selection.from}
              onShow={selection.show}
              onCompare={selection.compare}
            />
          </div>
          <ReadingToolbar memo={memo} selection={selection} open={open} />
        </div>
      )}
      <div className={classes.columns}>
        <div className={classes.text} ref={text}>
          {newest === 0 ? (
            <NoText memo={memo} />
          ) : selection.from === null ? (
            <TextView
              memo={memo}
              revision={selection.shown}
              sheetRef={sheets}
              beside={<UnreadMarks wanted key={selection.shown} {...read} />}
            />
          ) : (
            <>
              <RedlineView
                key={`${selection.from}-${selection.shown}`}
                memo={memo}
                from={selection.from}
                to={selection.shown}
                sheetRef={sheets}
                onClean={selection.clean}
              />
              <NotedReading wanted key={selection.shown} {...read} />
            </>
          )}
        </div>
        <MarginSlot
          screen="memo"
          memo={memo}
          revision={selection.shown}
          from={selection.from}
          text={text}
          {...places}
        />
        <div className={classes.side} ref={side}>
          <Asked value={asked}>
            <MemoAct
              wanted={act !== null}
              memo={memo}
              me={me.username}
              shown={selection.shown}
              act={act}
              open={open}
              text={text}
              from={selection.from}
              onClose={endAct}
              flushReading={reading.flush}
            />
          </Asked>
          <Afterwards>
            <Sidebar memo={memo} me={me.username} open={open} reading={readingNote} />
          </Afterwards>
        </div>
      </div>
      <MemoDialogs
        wanted={dialog !== null}
        memo={memo}
        me={me.username}
        dialog={dialog}
        onClose={endDialog}
      />
    </div>
  )
}

function NoText({ memo }: { memo: MemoDetails }) {
  return (
    <EmptyState title="This memo has no text yet.">
      {permissionFor(memo, 'REVISE').allowed ? (
        <p>
          <Link to={`/m/${memo.number}/write`}>Write the first revision</Link>; nobody is asked for
          anything before you open the review.
        </p>
      ) : (
        <p>
          <MentionText sentence={memo.next.sentence} />
        </p>
      )}
    </EmptyState>
  )
}
