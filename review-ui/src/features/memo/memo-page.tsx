import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Link, useParams } from 'react-router'
import { MarginSlot } from '../../components/margin/margin-slot'
import { usePlacesInPage } from '../../components/margin/use-places-in-page'
import { MentionText } from '../../components/mention-text'
import { EmptyState, Failed, Waiting } from '../../components/states'
import { meQuery } from '../../lib/me'
import { memoQuery } from '../../lib/memo-queries'
import type { Me, MemoDetails } from '../../lib/schema'
import { parseAddress } from './address'
import type { Dialog } from './dialogs/dialogs'
import { MemoDialogs } from './dialogs/memo-dialogs'
import { useLinkedDialog } from './dialogs/use-linked-dialog'
import { useMemoKeys } from './dialogs/use-memo-keys'
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
import { RevisionStrip } from './revisions/revision-strip'
import { StripLegend } from './revisions/strip-legend'

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
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const text = useRef<HTMLDivElement>(null)
  const sheets = useRef<HTMLDivElement>(null)
  const places = usePlacesInPage(text)
  const selection = useRevisionSelection(memo, named, me.username, fresh)
  const newest = memo.revisions.length
  const noted = permissionFor(memo, 'READ').allowed
  const reading = useReading(
    memo.memoId,
    memo.revisions.at(-1),
    selection.shown === newest && noted,
    sheets,
  )
  useLinkedDialog(memo, me.username, fresh, setDialog)
  useMemoKeys(memo, me.username, selection, setDialog)
  return (
    <div className={classes.page}>
      <title>{`${memo.title} – Sixpager`}</title>
      <MemoHeader memo={memo} />
      <DecisionBar memo={memo} me={me.username} shown={selection.shown} open={setDialog} />
      {newest > 0 && (
        <>
          <RevisionStrip
            memo={memo}
            shown={selection.shown}
            from={selection.from}
            onShow={selection.show}
            onCompare={selection.compare}
          />
          <StripLegend />
          <ReadingToolbar memo={memo} selection={selection} open={setDialog} />
        </>
      )}
      <div className={classes.columns}>
        <div className={classes.text} ref={text}>
          {newest === 0 ? (
            <NoText memo={memo} />
          ) : selection.from === null ? (
            <TextView memo={memo} revision={selection.shown} sheetRef={sheets} />
          ) : (
            <RedlineView
              key={`${selection.from}-${selection.shown}`}
              memo={memo}
              from={selection.from}
              to={selection.shown}
              sheetRef={sheets}
              onClean={selection.clean}
            />
          )}
        </div>
        <MarginSlot
          screen="memo"
          memoId={memo.memoId}
          revision={selection.shown}
          from={selection.from}
          text={text}
          {...places}
        />
        <Sidebar
          memo={memo}
          me={me.username}
          open={setDialog}
          reading={noted && <ReadingNote memo={memo} seen={reading.seen} />}
        />
      </div>
      <MemoDialogs
        memo={memo}
        me={me.username}
        shown={selection.shown}
        dialog={dialog}
        onClose={() => setDialog(null)}
        flushReading={reading.flush}
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
