import type { Receipt } from './schema'

const known = new Map<string, number>()

/** Remembers how far a memo has come, so that no view is shown that does not know of one's own command. */
export function noteVersion(receipt: Pick<Receipt, 'memoId' | 'number' | 'version'>): void {
  for (const key of [receipt.memoId, String(receipt.number)]) {
    known.set(key, Math.max(known.get(key) ?? 0, receipt.version))
  }
}

/** What the server is to wait for, so that a view has seen what we know of. */
export function knownVersion(memo: string | number): number | undefined {
  return known.get(String(memo))
}
