import { count } from './format'
import type { Preview } from './schema'

const EXCERPT = 60

interface Excess {
  lines: number
  paragraph: string
}

/** How the text stands to the page limit, in a sentence. */
export function pageLimitSentence(
  measured: Pick<Preview, 'linesLeft' | 'overflow' | 'pagesLeft'>,
): string {
  const { overflow, linesLeft, pagesLeft } = measured
  if (overflow) return overflowSentence(overflow)
  if (pagesLeft === 0)
    return linesLeft === 0 ? 'The last page is full' : `${count(linesLeft, 'line')} left`
  const room = count(pagesLeft, 'page')
  return linesLeft === 0 ? `${room} left` : `${room} and ${count(linesLeft, 'line')} left`
}

/** How much does not fit, and where that begins. */
export function overflowSentence({ lines, paragraph }: Excess): string {
  return `${count(lines, 'line')} over the page limit, from the paragraph “${excerpt(paragraph)}”`
}

export function excerpt(paragraph: string): string {
  if (paragraph.length <= EXCERPT) return paragraph
  const cut = paragraph.slice(0, EXCERPT)
  const space = cut.lastIndexOf(' ')
  return `${space > 0 ? cut.slice(0, space) : cut}…`
}
