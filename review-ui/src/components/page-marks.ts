import type { PageBreak } from '../lib/schema'
import { rangesOf, type TextPlace } from '../lib/text-address'

export interface PageMark {
  page: number
  /** Pixels below the top of the sheet. */
  top: number
}

/** The first character of a page. */
export function firstOf({ block, offset }: PageBreak): TextPlace {
  return { block, start: offset, end: offset + 1 }
}

/** Finds the line of each page's first character on a sheet that the browser has laid out. */
export function marksOf(sheet: HTMLElement, breaks: readonly PageBreak[]): PageMark[] {
  const top = sheet.getBoundingClientRect().top
  const ranges = rangesOf('after', breaks.map(firstOf), sheet)
  return breaks.flatMap(({ page }, index) => {
    const range = ranges[index]
    return range ? [{ page, top: range.getBoundingClientRect().top - top }] : []
  })
}
