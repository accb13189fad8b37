import { useSearchParams } from 'react-router'
import type { MemoDetails } from '../../lib/schema'

/** Which revision is on the screen, and with which it is compared. */
export interface Place {
  shown: number
  /** The revision compared with; null for the clean text. */
  from: number | null
  show: (revision: number) => void
  compare: (from: number, to: number) => void
  clean: () => void
}

/**
 * The place is in the address, so that it can be sent to somebody. Without one, a reader sees the newest text with
 * what has changed since they last read; the authors see it clean.
 */
export function usePlace(memo: MemoDetails, reader: string): Place {
  const [parameters, setParameters] = useSearchParams()
  const newest = memo.revisions.length
  const shown = within(parameters.get('r'), newest) ?? newest
  const asked = parameters.get('from')
  const from =
    asked === null && parameters.get('r') === null
      ? lastRead(memo, reader)
      : within(asked, shown - 1)
  const go = (values: Record<string, string>) =>
    setParameters(values, { replace: true, preventScrollReset: true })
  return {
    shown,
    from,
    show: (revision) => go({ r: String(revision) }),
    compare: (base, to) => go({ from: String(base), r: String(to) }),
    clean: () => go({ r: String(shown) }),
  }
}

function lastRead(memo: MemoDetails, reader: string): number | null {
  const isAuthor = memo.owner === reader || memo.coauthors.includes(reader)
  const read = memo.lastRead?.revision
  return !isAuthor && read !== undefined && read < memo.revisions.length ? read : null
}

function within(text: string | null, most: number): number | null {
  const value = text === null ? Number.NaN : Number(text)
  return Number.isInteger(value) && value >= 1 && value <= most ? value : null
}
