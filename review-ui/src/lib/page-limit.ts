import { count } from './format'
import type { Preview } from './schema'

const EXCERPT = 60
const PAGE_LIMIT = 6

interface Excess {
  lines: number
  paragraph: string
}

/** How the text stands to the six pages, in a sentence. */
export function pageLimitSentence(
  measured: Pick<Preview, 'linesLeft' | 'overflow' | 'pages'>,
): string {
  const { overflow, linesLeft, pages } = measured
  if (overflow) return overflowSentence(overflow)
  const whole = PAGE_LIMIT - pages
  if (whole <= 0) return linesLeft === 0 ? 'Page six is full' : `${count(linesLeft, 'line')} left`
  const room = count(whole, 'page')
  return linesLeft === 0 ? `${room} left` : `${room} and ${count(linesLeft, 'line')} left`
}

/** How much does not fit on six pages, and where that begins. */
export function overflowSentence({ lines, paragraph }: Excess): string {
  return `${count(lines, 'line')} over six pages, from the paragraph “${excerpt(paragraph)}”`
}

export function excerpt(paragraph: string): string {
  if (paragraph.length <= EXCERPT) return paragraph
  const cut = paragraph.slice(0, EXCERPT)
  const space = cut.lastIndexOf(' ')
  return `${space > 0 ? cut.slice(0, space) : cut}…`
}
