import type { RevisionSummary } from './schema'

/** Who wrote a revision: for one brought in from elsewhere that is whom its source names, not who brought it. */
export function authorOf(
  { by, claimedBy }: Pick<RevisionSummary, 'by' | 'claimedBy'>,
  nameOf: (account: string) => string,
): string {
  // The same person is called the same; another name is the source's word and not that of an account here.
  return claimedBy && claimedBy !== by ? claimedBy : nameOf(by)
}
