import type { BlockOnScreen } from './reading-progress'

const ADDRESSED = '[data-block]:not([data-block=""])'
/** How much of a block, or of half a window, must be on the screen. */
const COVERED = 0.8

export type BlocksOnPage = Map<number, HTMLElement[]>

/** The elements that hold the words of each block, cells included, in the order of the text. */
export function blocksOnPage(page: ParentNode): BlocksOnPage {
  const blocks: BlocksOnPage = new Map()
  for (const element of page.querySelectorAll<HTMLElement>(ADDRESSED)) {
    const block = Number.parseInt(element.dataset.block ?? '', 10)
    const parts = blocks.get(block)
    if (parts) parts.push(element)
    else blocks.set(block, [element])
  }
  return blocks
}

/** Those of some blocks of which enough is on the screen. */
export function onScreen(blocks: BlocksOnPage, wanted: ReadonlySet<number>): BlockOnScreen[] {
  return [...blocks].flatMap(([block, parts]) =>
    wanted.has(block) && isOnScreen(parts)
      ? [{ block, words: parts.reduce((sum, part) => sum + wordsOf(part), 0) }]
      : [],
  )
}

function isOnScreen(parts: HTMLElement[]): boolean {
  const boxes = parts.map((part) => part.getBoundingClientRect())
  const top = Math.min(...boxes.map((box) => box.top))
  const bottom = Math.max(...boxes.map((box) => box.bottom))
  const inside = Math.min(bottom, innerHeight) - Math.max(top, 0)
  return inside > 0 && inside >= COVERED * Math.min(bottom - top, innerHeight / 2)
}

function wordsOf(part: HTMLElement): number {
  return (part.textContent ?? '').split(/\s+/).filter(Boolean).length
}
