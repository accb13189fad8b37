import type { MemoDetails, Thread } from '../../lib/schema'

/** The revisions that may have answered a thread, the newest first: those that came after what its raiser saw. */
export function answeringRevisions(memo: MemoDetails, thread: Thread): MemoDetails['revisions'] {
  const own = thread.passage?.revision
  const begun = Date.parse(thread.comments[0]?.by.at ?? '')
  return memo.revisions
    .filter(({ revision, submittedAt }) =>
      own === undefined ? Date.parse(submittedAt) > begun : revision > own,
    )
    .toReversed()
}
