import { rangesOfSpans } from '../../components/passage/spans'
import { wordsAt } from '../../components/passage/words-at'
import type { TextSpan } from '../../lib/schema'
import { headingsOf, sectionOf } from './sections'

/** Some words with the sentence that they stand in, and the section. */
export interface Surroundings {
  span: TextSpan
  section: string | null
  before: string
  words: string
  after: string
}

/** As much of a long sentence as tells it from another. */
const MOST = 90

/** Of those spans that the page shows. */
export function surroundingsOf(spans: readonly TextSpan[], page: Element): Surroundings[] {
  const ranges = rangesOfSpans(spans, 'after', page)
  const headings = headingsOf(page)
  return spans.flatMap((span, index) => {
    const range = ranges[index]
    if (!range) return []
    return [
      {
        span,
        section: sectionOf(range, headings),
        before: sentenceBefore(wordsAt(around(range, page, 'before'), page, 'after')),
        words: wordsAt(range, page, 'after'),
        after: sentenceAfter(wordsAt(around(range, page, 'after'), page, 'after')),
      },
    ]
  })
}

/** From the beginning of its block to the words, or from their end to that of the block. */
function around(range: Range, page: Element, side: 'before' | 'after'): Range {
  const node = side === 'before' ? range.startContainer : range.endContainer
  const block = node.parentElement?.closest('p, li, td, th, h1, h2, h3, h4, h5, h6') ?? page
  const rest = page.ownerDocument.createRange()
  rest.selectNodeContents(block)
  if (side === 'before') rest.setEnd(range.startContainer, range.startOffset)
  else rest.setStart(range.endContainer, range.endOffset)
  return rest
}

export function sentenceBefore(words: string): string {
  const begun = words.slice(Math.max(0, ...[...words.matchAll(/[.!?]\s+/g)].map(endOf)))
  return begun.length > MOST ? `…${begun.slice(-MOST)}` : begun
}

export function sentenceAfter(words: string): string {
  const end = /[.!?](?=\s|$)/.exec(words)
  const rest = end ? words.slice(0, endOf(end)) : words
  return rest.length > MOST ? `${rest.slice(0, MOST)}…` : rest
}

function endOf(found: RegExpExecArray | RegExpMatchArray): number {
  return (found.index ?? 0) + found[0].length
}
