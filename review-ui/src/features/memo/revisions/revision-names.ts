import type { MemoDetails, RevisionSummary } from '../../../lib/schema'

export const NAME_LIMIT = 80

/** The number of a revision, and its name if it has one: `17, “For the board”`. */
export function revisionLabel({
  revision,
  name,
}: Pick<RevisionSummary, 'revision' | 'name'>): string {
  return name ? `${revision}, “${name}”` : String(revision)
}

export function revisionLabelIn(memo: MemoDetails, revision: number): string {
  return revisionLabel(memo.revisions[revision - 1] ?? { revision })
}

/** Why a name cannot be had; the server compares without regard to capitals. */
export function nameRefusal(memo: MemoDetails, revision: number, name: string): string | null {
  const wanted = name.trim().toLowerCase()
  const other = memo.revisions.find(
    (one) => one.revision !== revision && one.name?.toLowerCase() === wanted,
  )
  return other ? `Revision ${other.revision} is called “${other.name}” already.` : null
}
