import { addressesOf, type TextAddress } from '../lib/text-address'

/** Where a printed page begins: so many characters into the block with the id `b` and its number. */
export interface PageBreak {
  page: number
  block: number
  offset: number
}

export interface PageMark {
  page: number
  /** Pixels below the top of the sheet. */
  top: number
}

/** Finds the line of each page's first character on a sheet that the browser has laid out. */
export function marksOf(sheet: HTMLElement, breaks: readonly PageBreak[]): PageMark[] {
  const top = sheet.getBoundingClientRect().top
  return breaks.flatMap((at) => {
    const place = placeOf(sheet, at)
    return place ? [{ page: at.page, top: place.getBoundingClientRect().top - top }] : []
  })
}

/** The first visible character of a page, as a range; a page that begins with its block has that block. */
export function placeOf(sheet: Element, at: PageBreak): Range | Element | null {
  const block = sheet.querySelector(`#b${at.block}`)
  if (!block || at.offset === 0) return block
  // in the notes, which have no number, the offset runs on past the last block
  const walker = sheet.ownerDocument.createTreeWalker(sheet, NodeFilter.SHOW_TEXT)
  walker.currentNode = block
  let left = at.offset
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0
    if (left < length) {
      const range = sheet.ownerDocument.createRange()
      range.setStart(node, left)
      range.setEnd(node, left + 1)
      return range
    }
    left -= length
  }
  return null
}

/** The address at which a page begins; null where its block has no words. */
export function addressOfBreak(sheet: Element, at: PageBreak): TextAddress | null {
  const place = placeOf(sheet, at)
  if (!(place instanceof Element)) return place && (addressesOf(place, sheet)[0] ?? null)
  const range = sheet.ownerDocument.createRange()
  range.selectNodeContents(place)
  return addressesOf(range, sheet)[0] ?? null
}
