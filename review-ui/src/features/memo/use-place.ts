import { useNavigate, useSearchParams } from 'react-router'
import type { MemoDetails } from '../../lib/schema'
import { addressOf } from './address'

/** Which revision is on the screen, and with which it is compared. */
export interface Place {
  shown: number
  /** The revision compared with; null for the clean text. */
  from: number | null
  /** The revision that the address names and the memo does not have. */
  missing: number | null
  show: (revision: number) => void
  compare: (from: number, to: number) => void
  clean: () => void
}

/**
 * The place is in the address, so that it can be sent to somebody. Without one, a reader sees the newest text with
 * what has changed since they last read; the authors see it clean.
 */
export function usePlace(memo: MemoDetails, named: number | null, reader: string): Place {
  const [parameters] = useSearchParams()
  const navigate = useNavigate()
  const newest = memo.revisions.length
  const shown = named !== null && named <= newest ? named : newest
  const base = parameters.get('from')
  const from = base === null && named === null ? unreadSince(memo, reader) : within(base, shown - 1)
  const go = (revision: number, since?: number) =>
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
    missing: named !== null && named > newest ? named : null,
    show: (revision) => go(revision),
    compare: (since, to) => go(to, since),
    clean: () => go(shown),
  }
}

/** What a redline begins with unless somebody chooses: the text read last, or else the one before. */
export function baseFor(memo: MemoDetails, shown: number): number | null {
  const read = memo.lastRead?.revision
  if (read !== undefined && read < shown) return read
  return shown > 1 ? shown - 1 : null
}

function unreadSince(memo: MemoDetails, reader: string): number | null {
  const isAuthor = memo.owner === reader || memo.coauthors.includes(reader)
  const read = memo.lastRead?.revision
  return !isAuthor && read !== undefined && read < memo.revisions.length ? read : null
}

function within(text: string | null, most: number): number | null {
  const value = text === null ? Number.NaN : Number(text)
  return Number.isInteger(value) && value >= 1 && value <= most ? value : null
}
