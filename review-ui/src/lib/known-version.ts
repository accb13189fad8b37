import type { Receipt } from './schema'

const known = new Map<string, number>()

/** Remembers how far a memo has come, so that no view is shown that does not know of one's own command. */
export function noteVersion(receipt: Pick<Receipt, 'memoId' | 'number' | 'version'>): void {
  for (const key of [receipt.memoId, String(receipt.number)]) {
    known.set(key, Math.max(known.get(key) ?? 0, receipt.version))
  }
}

export function knownVersion(memo: string | number): number | undefined {
  return known.get(String(memo))
}

/** The query string that makes the server wait until a view has seen what we know of. */
export function atLeast(memo: string | number): string {
  const version = knownVersion(memo)
  return version === undefined ? '' : `?atLeast=${version}`
}
