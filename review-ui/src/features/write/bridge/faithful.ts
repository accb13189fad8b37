import type { Root, RootContent } from 'mdast'
import { read, write } from './canonical'
import { parse } from './dialect'
import { meaningOf } from './meaning'

/** Whether the page holds every word of a text and would write each block so that it says the same. */
export function isFaithful(markdown: string): boolean {
  if (hasSurplusCells(parse(markdown))) return false
  const doc = read(markdown)
  return JSON.stringify(meaningOf(read(write(doc)))) === JSON.stringify(meaningOf(doc))
}

/** The page has as many columns as the head of a table; what a row says beyond them would be gone. */
function hasSurplusCells(node: Root | RootContent): boolean {
  if (node.type === 'table') {
    const columns = node.children[0]?.children.length ?? 0
    return node.children.some(({ children }) =>
      children.slice(columns).some((cell) => cell.children.length > 0),
    )
  }
  return 'children' in node && node.children.some((child) => hasSurplusCells(child as RootContent))
}
