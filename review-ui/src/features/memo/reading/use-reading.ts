import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { noteVersion } from '../../../lib/known-version'
import type { RevisionSummary } from '../../../lib/schema'
import { recordReading } from '../commands'

const TICK_MILLIS = 1_000
const SEND_AFTER_TICKS = 15
/** A page counts as shown when this much of it, or of the window, is covered by it. */
const COVERED = 0.4
const SHEET = '[data-sheet]'

interface Reading {
  /** Sends what has not been sent. */
  flush: () => Promise<void>
  /** How many pages have been on the screen since it was opened. */
  seen: number
}

/**
 * Notes which pages of the newest revision were on the screen and for how long, and tells the server: a claim that
 * they were shown, no more. Pages are told of as they come, the time on them at the latest when the reader leaves.
 */
export function useReading(
  memoId: string,
  revision: RevisionSummary | undefined,
  enabled: boolean,
  sheets: RefObject<HTMLElement | null>,
): Reading {
  const [seen, setSeen] = useState(0)
  const fresh = useRef(new Set<number>())
  const sent = useRef(new Set<number>())
  const covered = useRef(new Set<number>())
  const seconds = useRef(0)
  const number = revision?.revision
  const hash = revision?.contentHash

  const flush = useCallback(async () => {
    // Time spent on pages that were told of before is told with them.
    const pages = [...(fresh.current.size > 0 ? fresh.current : covered.current)]
    if (!enabled || number === undefined || hash === undefined) return
    if (pages.length === 0 || seconds.current === 0) return
    const body = { revision: number, contentHash: hash, pages, seconds: seconds.current }
    fresh.current = new Set()
    covered.current = new Set()
    seconds.current = 0
    try {
      noteVersion(await recordReading(memoId, body, crypto.randomUUID()))
      for (const page of pages) sent.current.add(page)
    } catch {
      // Sent with the next ones; a reader is not stopped for it.
      for (const page of pages) if (!sent.current.has(page)) fresh.current.add(page)
      seconds.current += body.seconds
    }
  }, [memoId, number, hash, enabled])

  useEffect(() => {
    if (!enabled || number === undefined) return
    fresh.current = new Set()
    sent.current = new Set()
    setSeen(0)
    covered.current = new Set()
    seconds.current = 0
    let ticks = 0
    const timer = setInterval(() => {
      if (document.visibilityState !== 'visible' || !sheets.current) return
      seconds.current += 1
      for (const page of visiblePages(sheets.current)) {
        covered.current.add(page)
        if (!sent.current.has(page)) fresh.current.add(page)
      }
      setSeen(new Set([...sent.current, ...fresh.current]).size)
      ticks += 1
      if (ticks % SEND_AFTER_TICKS === 0 && fresh.current.size > 0) void flush()
    }, TICK_MILLIS)
    const leave = () => void flush()
    addEventListener('pagehide', leave)
    return () => {
      clearInterval(timer)
      removeEventListener('pagehide', leave)
      void flush()
    }
  }, [enabled, number, flush, sheets])

  return { flush, seen }
}

/** The printed pages that cover enough of the window, or of which enough is in the window. */
function visiblePages(root: HTMLElement): number[] {
  const within = [...root.querySelectorAll<HTMLElement>(SHEET)]
  return (root.matches(SHEET) ? [root, ...within] : within).flatMap((sheet) => {
    const box = sheet.getBoundingClientRect()
    const first = Number(sheet.dataset.firstPage)
    const tops = topsOf(sheet, box)
    return tops
      .map((top, index) => ({ page: first + index, top, bottom: tops[index + 1] ?? box.bottom }))
      .filter(({ top, bottom }) => {
        const inside = Math.min(bottom, innerHeight) - Math.max(top, 0)
        return inside >= COVERED * Math.min(bottom - top, innerHeight)
      })
      .map(({ page }) => page)
  })
}

/** Where each page of a sheet begins in the window: at its mark or, without marks, in equal parts. */
function topsOf(sheet: HTMLElement, box: DOMRect): number[] {
  const pages = Number(sheet.dataset.pages)
  const marks = [...sheet.querySelectorAll<HTMLElement>('[data-page]')]
  return marks.length === pages - 1
    ? [box.top, ...marks.map((mark) => mark.getBoundingClientRect().top)]
    : Array.from({ length: pages }, (_, index) => box.top + (index * box.height) / pages)
}
