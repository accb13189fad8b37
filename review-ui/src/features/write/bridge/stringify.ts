import type { Nodes, Parents, RootContent } from 'mdast'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { type Info, type State, toMarkdown } from 'mdast-util-to-markdown'
import type { MarkedList } from './write-blocks'

/** The one way a block is spelled when it was changed. No line end stands at its end. */
export function stringify(block: RootContent): string {
  return toMarkdown(
    { type: 'root', children: [block] },
    {
      bullet: '-',
      emphasis: '*',
      fences: true,
      listItemIndent: 'one',
      extensions: [gfmTableToMarkdown(), gfmFootnoteToMarkdown()],
      handlers: { list, thematicBreak, raw: (node: { value: string }) => node.value } as never,
    },
  ).replace(/\n$/, '')
}

function list(node: MarkedList, parent: Parents | undefined, state: State, info: Info): string {
  const exit = state.enter('list')
  const outer = state.bulletCurrent
  const marker = markerOf(node, parent, outer)
  state.bulletCurrent = marker
  const value = state.containerFlow(node, info)
  state.bulletLastUsed = marker
  state.bulletCurrent = outer
  exit()
  return value
}

/** A list right after another of its kind takes another marker, or they would be one. */
function markerOf(node: MarkedList, parent: Parents | undefined, outer?: string): string {
  const siblings: readonly Nodes[] = parent?.children ?? []
  const before = siblings[siblings.indexOf(node) - 1]
  const own = node.data?.marker ?? (node.ordered ? '.' : '-')
  const taken = new Set<string>()
  if (before?.type === 'list' && Boolean(before.ordered) === Boolean(node.ordered)) {
    taken.add((before as MarkedList).data?.marker ?? (node.ordered ? '.' : '-'))
  }
  // Three dashes in a row, each the marker of an empty list within another, would be a rule.
  if (!node.data?.marker && outer && siblings[0] === node && isEmptyAtStart(node)) taken.add(outer)
  const marker = taken.has(own)
    ? ((node.ordered ? ['.', ')'] : ['-', '*', '+']).find((other) => !taken.has(other)) ?? own)
    : own
  node.data = { ...node.data, marker }
  return marker
}

function isEmptyAtStart(node: MarkedList): boolean {
  return node.children[0]?.children.length === 0
}

function thematicBreak(_node: unknown, parent: Parents | undefined): string {
  // Within a list three dashes could be taken for three items.
  return parent?.type === 'root' ? '---' : '___'
}
