import { useEffect, useState } from 'react'
import type { MemoDetails } from '../../lib/schema'
import { addressesOf } from '../../lib/text-address'
import type { MarginPlace } from '../margin/margin-slot'
import { type Selected, spanOf } from './spans'
import { wordsAt } from './words-at'

/** A text and what it is compared with. */
export type PageBeside = Pick<MarginPlace, 'revision' | 'from' | 'text'>

/** What is selected on the page, and where it is in the window. */
export interface Selection {
  passage: Selected
  box: DOMRect
}

/** The words of the memo that are selected now; null if there are none. */
export function useSelectedPassage(
  memo: MemoDetails | undefined,
  place: PageBeside,
): Selection | null {
  const [selection, setSelection] = useState<Selection | null>(null)
  const { revision, from, text } = place
  useEffect(() => {
    if (!memo) return
    const look = () => setSelection(selectionOn(memo, { revision, from, text }))
    // Somebody may have selected something before this part came.
    look()
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [memo, revision, from, text])
  return selection
}

/** The same at this moment. */
export function selectionOn(
  memo: MemoDetails,
  { revision, from, text }: PageBeside,
): Selection | null {
  const chosen = getSelection()
  if (!chosen || chosen.isCollapsed || chosen.rangeCount === 0 || !text.current) return null
  const range = chosen.getRangeAt(0)
  if (!text.current.contains(range.commonAncestorContainer)) return null
  const addresses = addressesOf(range, text.current)
  const span = spanOf(addresses)
  const side = addresses[0]?.side
  if (!span || !side) return null
  const number = side === 'after' ? revision : from
  const summary = number === null ? undefined : memo.revisions[number - 1]
  const quote = wordsAt(range, text.current, side)
  if (!summary || quote.trim() === '') return null
  return {
    passage: { side, revision: summary.revision, contentHash: summary.contentHash, span, quote },
    box: range.getBoundingClientRect(),
  }
}
