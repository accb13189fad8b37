import type { RevisionSummary } from './schema'

/** Who wrote a revision: for one brought in from elsewhere that is whom its source names, not who brought it. */
export function authorOf(
  { by, claimedBy }: Pick<RevisionSummary, 'by' | 'claimedBy'>,
  nameOf: (account: string) => string,
): string {
  return claimedBy ?? nameOf(by)
}
