import type { RootContent } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import { parse } from '../bridge/dialect'

/** A title that a template gives until the memo has one. */
const PLACEHOLDER = /^(title|headline)\s*:/i

/** What a reader of a text would take for an oversight, each in a sentence. */
export function unfinishedIn(markdown: string): string[] {
  const blocks = parse(markdown).children.filter(isRead)
  return blocks.flatMap((block, at) => {
    if (block.type !== 'heading') return []
    const words = wordsOf(block, { includeHtml: false }).trim()
    const next = blocks[at + 1]
    const isEmpty = !next || (next.type === 'heading' && next.depth <= block.depth)
    return [
      ...(block.depth === 1 && PLACEHOLDER.test(words) ? [`The title still is “${words}”.`] : []),
      ...(isEmpty ? [`Nothing stands below “${words}”.`] : []),
    ]
  })
}

/** Comments, notes and the addresses of links are no part of the section they are written in. */
function isRead({ type }: RootContent): boolean {
  return type !== 'html' && type !== 'footnoteDefinition' && type !== 'definition'
}
