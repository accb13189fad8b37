import { useDirectory } from '../../../lib/directory'
import { time } from '../../../lib/format'
import type { MemoDetails, Merge, RevisionSummary, WorkingCopy } from '../../../lib/schema'

/** The revisions that arrived since the author's text began. */
export interface Theirs {
  revisions: readonly RevisionSummary[]
  /** Who wrote them and which they are, with the time as far as it is one: "Coauthor, revision 4, 12 May". */
  sentence: string
  nameOf: (account: string) => string
}

/** Who wrote what the author has not seen, and when. */
export function useTheirs(memo: MemoDetails, merge: Merge, draft?: WorkingCopy): Theirs {
  const { nameOf, namesOf } = useDirectory()
  if (draft) {
    return { revisions: [], sentence: `your other draft, ${time(draft.savedAt)}`, nameOf }
  }
  const revisions = memo.revisions.filter(
    ({ revision }) => revision > merge.ancestor && revision <= merge.baseRevision,
  )
  const names = namesOf([...new Set(revisions.map(({ by }) => by))])
  const which =
    merge.baseRevision - merge.ancestor > 1
      ? `revisions ${merge.ancestor + 1} to ${merge.baseRevision}`
      : `revision ${merge.baseRevision}`
  const label = names ? `${names}, ${which}` : which
  const [only] = revisions
  const sentence = only && revisions.length === 1 ? `${label}, ${time(only.submittedAt)}` : label
  return { revisions, sentence, nameOf }
}
