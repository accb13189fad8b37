import { ThreadCountTag } from '../../../components/thread-count-tag'
import { useThreadCount } from '../../../lib/thread-counts'

/** How much is open in the discussion, and the way to it. */
export function OpenThreadsLink({ memoId }: { memoId: string }) {
  return (
    useThreadCount(memoId) && (
      <a href="#discussion">
        <ThreadCountTag memoId={memoId} />
      </a>
    )
  )
}
