import { count } from '../../lib/format'
import type { Preview } from '../../lib/schema'

const EXCERPT = 60

/** How the text stands to the six pages, in a sentence. */
export function roomSentence(measured: Pick<Preview, 'linesLeft' | 'overflow' | 'pages'>): string {
  const { overflow, linesLeft, pages } = measured
  if (overflow) {
    return `${count(overflow.lines, 'line')} over six pages, from the paragraph “${excerpt(overflow.paragraph)}”`
  }
  if (linesLeft === 0) return 'Page six is full'
  return pages < 6
    ? `${count(6 - pages, 'whole page')} left`
    : `${count(linesLeft, 'line')} left on page six`
}

export function excerpt(paragraph: string): string {
  if (paragraph.length <= EXCERPT) return paragraph
  const cut = paragraph.slice(0, EXCERPT)
  const space = cut.lastIndexOf(' ')
  return `${space > 0 ? cut.slice(0, space) : cut}…`
}
