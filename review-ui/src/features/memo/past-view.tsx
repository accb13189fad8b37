import { useRef } from 'react'
import { EmptyState } from '../../components/states'
import type { MemoDetails } from '../../lib/schema'
import classes from './history.module.css'
import { MemoHead } from './memo-head'
import { Rail } from './rail'
import { RevisionStrip } from './revision-strip'
import { TextView } from './text-view'

/** The memo at a past moment: the same folds, up to that event. Nothing can be done to it there. */
export function PastView({ memo, me }: { memo: MemoDetails; me: string }) {
  const sheets = useRef<HTMLDivElement>(null)
  const newest = memo.revisions.length
  return (
    <>
      <MemoHead memo={memo} />
      <p className={classes.next}>{memo.next.sentence}</p>
      {newest > 0 ? (
        <>
          <RevisionStrip
            memo={memo}
            shown={newest}
            from={null}
            onShow={() => undefined}
            onCompare={() => undefined}
          />
          <div className={classes.moment}>
            <div className={classes.text}>
              <TextView memo={memo} revision={newest} sheetRef={sheets} />
            </div>
            <Rail memo={memo} me={me} />
          </div>
        </>
      ) : (
        <EmptyState title="At this moment the memo had no text yet." />
      )}
    </>
  )
}
