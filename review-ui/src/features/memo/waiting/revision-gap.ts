import type { MemoDetails } from '../../../lib/schema'

/** How long the authors took for the newest revision; null as long as there is but one. */
export function newestGap({ revisions }: Pick<MemoDetails, 'revisions'>): {
  from: number
  to: number
  seconds: number
} | null {
  const [before, newest] = revisions.slice(-2)
  if (!before || !newest) return null
  const seconds = (at(newest) - at(before)) / 1_000
  return { from: before.revision, to: newest.revision, seconds: Math.max(0, seconds) }
}

const at = ({ claimedAt, submittedAt }: MemoDetails['revisions'][number]) =>
  Date.parse(claimedAt ?? submittedAt)
