import { useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import type { MemoDetails } from '../../../lib/schema'
import { addressOf } from '../address'

/** The memo as its reader found it. Neither their own reading nor what others submit meanwhile changes that. */
export interface Found {
  newest: number
  /** What they had read before; null if nothing. */
  read: number | null
}

/** Which revision is on the screen, and with which it is compared. */
export interface RevisionSelection {
  shown: number
  /** The revision compared with; null for the clean text. */
  from: number | null
  /** The revision that the address names and the memo does not have. */
  missing: number | null
  /** What the address asks to compare with and cannot be, as it stands there. */
  incomparable: string | null
  /** The revision that has come while the one on the screen was being read. */
  arrived: number | null
  /** What the reader had read before they came. */
  read: number | null
  show: (revision: number) => void
  compare: (from: number, to: number) => void
  clean: () => void
  showNewest: () => void
}

/**
 * What is selected stands in the address, so that it can be sent to somebody. Without one, a reader sees the newest text with
 * what has changed since they last read; the authors see it clean. What they see stays until they ask for another.
 *
 * @param fresh whether the memo is as the server knows it
 */
export function useRevisionSelection(
  memo: MemoDetails,
  named: number | null,
  reader: string,
  fresh: boolean,
): RevisionSelection {
  const [parameters] = useSearchParams()
  const navigate = useNavigate()
  const [kept, keep] = useState<Found | null>(null)
  const found = kept ?? foundIn(memo)
  if (kept === null && fresh && found.newest > 0) keep(found)
  const newest = memo.revisions.length
  const known = named !== null && named <= newest
  const shown = known ? named : found.newest
  const base = parameters.get('from')
  const from =
    base === null && named === null ? unreadSince(memo, found, reader) : within(base, shown - 1)
  const go = (revision?: number, since?: number) =>
    void navigate(
      {
        pathname: addressOf(memo.number, revision),
        search: since === undefined ? '' : `?from=${since}`,
      },
      { replace: true, preventScrollReset: true },
    )
  return {
    shown,
    from,
    missing: named !== null && !known ? named : null,
    incomparable: base !== null && from === null ? base : null,
    arrived: !known && newest > shown ? newest : null,
    read: found.read,
    show: (revision) => go(revision),
    compare: (since, to) => go(to, since),
    clean: () => go(shown),
    showNewest: () => {
      keep(foundIn(memo))
      go()
    },
  }
}

/** What a redline begins with unless somebody chooses: the text read last, or else the one before. */
export function baseFor({ read, shown }: Pick<RevisionSelection, 'read' | 'shown'>): number | null {
  if (read !== null && read < shown) return read
  return shown > 1 ? shown - 1 : null
}

function foundIn(memo: MemoDetails): Found {
  return { newest: memo.revisions.length, read: memo.lastRead?.revision ?? null }
}

function unreadSince(memo: MemoDetails, { newest, read }: Found, reader: string): number | null {
  const isAuthor = memo.owner === reader || memo.coauthors.includes(reader)
  return !isAuthor && read !== null && read < newest ? read : null
}

function within(text: string | null, most: number): number | null {
  const value = text === null ? Number.NaN : Number(text)
  return Number.isInteger(value) && value >= 1 && value <= most ? value : null
}
