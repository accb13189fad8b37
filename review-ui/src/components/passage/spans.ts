import type { SelectedPassage, TextSpan, Thread } from '../../lib/schema'
import { rangesOf, type Side, type TextAddress } from '../../lib/text-address'

/** Beyond the end of any block. */
const END = Number.MAX_SAFE_INTEGER

/** Where the first block of a span begins, for whoever stands beside it. */
export function beginningOf(span: TextSpan, side: Side = 'after'): TextAddress {
  const end = span.block === span.endBlock ? span.end : END
  return { side, block: span.block, start: span.start, end }
}

/** The words of some spans on a page, which is read once; null where it does not show them. */
export function rangesOfSpans(
  spans: readonly TextSpan[],
  side: Side,
  page: Element,
): (Range | null)[] {
  const firsts = spans.map((span) => beginningOf(span, side))
  const lasts = spans.map(({ endBlock, end }) => ({ block: endBlock, start: 0, end }))
  const ranges = rangesOf(side, [...firsts, ...lasts], page)
  return spans.map((span, index) => {
    const first = ranges[index] ?? null
    const last = ranges[spans.length + index]
    if (first && last && span.block !== span.endBlock) {
      first.setEnd(last.endContainer, last.endOffset)
    }
    return first
  })
}

/** What was selected, block by block, as one span. */
export function spanOf(addresses: readonly TextAddress[]): TextSpan | null {
  const [first] = addresses
  const last = addresses.at(-1)
  return first && last
    ? { block: first.block, start: first.start, endBlock: last.block, end: last.end }
    : null
}

/** Where a thread stands beside the text: at its words, or where they were; nothing for one about the whole memo. */
export function placeOf(thread: Thread): TextAddress | null {
  const { placement } = thread
  if (!placement) return null
  const span = placement.span ?? placement.candidates[0]
  if (span) return beginningOf(span)
  const ghost = placement.neighbour
  return ghost
    ? { side: 'after', block: ghost.block, start: ghost.offset, end: ghost.offset }
    : null
}

/** What somebody has selected, ready to be sent. */
export type Selected = SelectedPassage & { side: Side }
