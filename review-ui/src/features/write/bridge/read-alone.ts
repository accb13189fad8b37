import { parse } from './dialect'
import type { Json } from './json'
import { readBlocks } from './read-blocks'

/** Links and notes are matters of the whole text; the blocks have to be the same. */
export function isReadAs(block: Json, source: string): boolean {
  const [read, ...others] = readBlocks(parse(source), source)
  return others.length === 0 && read !== undefined && shapeOf(read.block) === shapeOf(block)
}

function shapeOf({ type, content = [], text }: Json): string {
  if (type === 'codeBlock' || type === 'htmlBlock') return JSON.stringify([type, content])
  return text === undefined ? `${type}(${content.map(shapeOf).join()})` : ''
}

export function once<T>(compute: () => T): () => T {
  let found: { value: T } | null = null
  return () => {
    found ??= { value: compute() }
    return found.value
  }
}
