import { parse } from './dialect'
import { readBlocks } from './read-blocks'

/** The number of the block at a place in the source; notes and guidance are not counted. */
export function blockAt(markdown: string, offset: number): number {
  const before = counted(markdown).filter(({ start }) => start <= offset)
  return Math.max(1, before.length)
}

/** Where a block begins in the source. */
export function offsetOf(markdown: string, block: number): number {
  return counted(markdown)[block - 1]?.start ?? 0
}

function counted(markdown: string) {
  return readBlocks(parse(markdown), markdown).filter(
    ({ block }) => block.type !== 'footnoteDefinition' && block.type !== 'guidance',
  )
}
