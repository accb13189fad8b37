import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Link, useParams } from 'react-router'
import { Named } from '../../components/named'
import { EmptyState, Failed, Waiting } from '../../components/states'
import { meQuery } from '../../lib/me'
import { memoQuery } from '../../lib/memo-queries'
import type { Me, MemoDetails } from '../../lib/schema'
import { parseAddress } from './address'
import type { Dialog } from './dialogs/dialogs'
import { MemoDialogs } from './dialogs/memo-dialogs'
import { useAskedDialog } from './dialogs/use-asked-dialog'
import { useMemoKeys } from './dialogs/use-memo-keys'
import classes from './memo.module.css'
import { MemoHead } from './memo-head'
import { leave } from './permissions'
import { ReadingNote } from './reading/reading-note'
import { ReadingToolbar } from './reading/reading-toolbar'
import { RedlineView } from './reading/redline-view'
import { TextView } from './reading/text-view'
import { usePlace } from './reading/use-place'
import { useReading } from './reading/use-reading'
import { DecisionBar } from './review/decision-bar'
import { Rail } from './review/rail'
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
  const sheets = useRef<HTMLDivElement>(null)
  const place = usePlace(memo, named, me.username, fresh)
  const newest = memo.revisions.length
  const noted = leave(memo, 'READ').allowed
  const reading = useReading(
    memo.memoId,
    memo.revisions.at(-1),
    place.shown === newest && noted,
    sheets,
  )
  useAskedDialog(memo, me.username, fresh, setDialog)
  useMemoKeys(memo, me.username, place, setDialog)
  return (
    <div className={classes.page}>
      <title>{`${memo.title} – Sixpager`}</title>
      <MemoHead memo={memo} />
      <DecisionBar memo={memo} me={me.username} shown={place.shown} open={setDialog} />
      {newest > 0 && (
        <>
          <RevisionStrip
            memo={memo}
            shown={place.shown}
            from={place.from}
            onShow={place.show}
            onCompare={place.compare}
          />
          <StripLegend />
          <ReadingToolbar memo={memo} place={place} open={setDialog} />
        </>
      )}
      <div className={classes.columns}>
        <div className={classes.text}>
          {newest === 0 ? (
            <NoText memo={memo} />
          ) : place.from === null ? (
            <TextView memo={memo} revision={place.shown} sheetRef={sheets} />
          ) : (
            <RedlineView
              key={`${place.from}-${place.shown}`}
              memo={memo}
              from={place.from}
              to={place.shown}
              sheetRef={sheets}
              onClean={place.clean}
            />
          )}
        </div>
        <Rail
          memo={memo}
          me={me.username}
          open={setDialog}
          reading={noted && <ReadingNote memo={memo} seen={reading.seen} />}
        />
      </div>
      <MemoDialogs
        memo={memo}
        me={me.username}
        shown={place.shown}
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
      {leave(memo, 'REVISE').allowed ? (
        <p>
          <Link to={`/m/${memo.number}/write`}>Write the first revision</Link>; nobody is asked for
          anything before you open the review.
        </p>
      ) : (
        <p>
          <Named sentence={memo.next.sentence} />
        </p>
      )}
    </EmptyState>
  )
}
