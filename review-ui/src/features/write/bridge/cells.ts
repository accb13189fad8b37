import type { PhrasingContent } from 'mdast'
import { hasMark, type Json } from './json'
import { isEmptyBox } from './raw-source'

/** In a cell a bar is escaped everywhere, also where a backslash is a letter otherwise; this takes it back. */
export function unescapeBars(source: string): string {
  return source.replace(/\\([\\|])/g, (pair, escaped) => (escaped === '|' ? '|' : pair))
}

/** What a cell holds, as it would be said elsewhere. The parser does this for code alone. */
export function outOfCell(nodes: readonly PhrasingContent[], source: string): PhrasingContent[] {
  return nodes.map((node): PhrasingContent => {
    if (node.type === 'html') return { ...node, value: unescapeBars(node.value) }
    if (!('children' in node)) return node
    const start = node.position?.start.offset ?? 0
    if (isEmptyBox(node)) {
      return { type: 'html', value: unescapeBars(source.slice(start, node.position?.end.offset)) }
    }
    if (node.type !== 'link' || source[start] !== '<') {
      return { ...node, children: outOfCell(node.children, source) } as PhrasingContent
    }
    const url = unescapeBars(node.url)
    return { ...node, url, children: [{ type: 'text', value: url }] }
  })
}

/** What a cell cannot say in code or in raw source, a backslash before a bar, it says in words. */
export function sayableInCell(node: Json): Json {
  const literal = hasMark(node, 'code') || hasMark(node, 'html')
  if (!literal || !node.text?.includes('\\|')) return node
  const { marks, ...rest } = node
  return { ...rest, marks: marks?.filter(({ type }) => type !== 'code' && type !== 'html') ?? [] }
}
