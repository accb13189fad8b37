import type { Definition, List, Root, RootContent, Table } from 'mdast'
import { outOfCell } from './cells'
import { identifier } from './dialect'
import { guidanceIn } from './guidance'
import { type Json, json, textOf } from './json'
import { type Reading, readInline } from './read-inline'
import { runTogether } from './run-together'

/** A block of the top level, and where it stood in the source. */
interface ReadBlock {
  block: Json
  start: number
  end: number
}

/** Reads the blocks of the top level. One that shows nothing at all is not among them. */
export function readBlocks(root: Root, source: string): ReadBlock[] {
  const reading = { source, definitions: definitionsOf(root) }
  let last = 0
  return root.children.flatMap((node) => {
    const start = startOf(node, source, last)
    const end = node.position?.end.offset ?? 0
    last = end
    return readBlock(node, reading).map((block) => ({ block, start, end }))
  })
}

/** The parser lets an underlined heading begin with the definitions right above it, which are blocks before it. */
function startOf(node: RootContent, source: string, last: number): number {
  const start = node.position?.start.offset ?? 0
  return start < last ? last + source.slice(last).search(/\S/) : start
}

export function asDocument(blocks: readonly Json[]): Json {
  return { type: 'doc', content: blocks.length > 0 ? [...blocks] : [{ type: 'paragraph' }] }
}

function readBlock(node: RootContent, reading: Reading): Json[] {
  switch (node.type) {
    case 'paragraph': {
      const content = readInline(node.children, reading)
      return content.length > 0 ? [json('paragraph', null, content)] : []
    }
    case 'heading':
      return [json('heading', { level: node.depth }, readInline(node.children, reading))]
    case 'blockquote':
      return [json('blockquote', null, readInside(node.children, reading))]
    case 'list':
      return [readList(node, reading)]
    case 'code': {
      const info = [node.lang, node.meta].filter(Boolean).join(' ').replace(/\s+/g, ' ').trim()
      return [json('codeBlock', { language: info || null }, literal(node.value))]
    }
    case 'thematicBreak':
      return [{ type: 'horizontalRule' }]
    case 'html':
      return guidanceIn(node.value) === null
        ? [json('htmlBlock', null, literal(node.value))]
        : [json('guidance', { source: node.value }, [])]
    case 'table':
      return [readTable(node, reading)]
    case 'footnoteDefinition': {
      const label = node.label ?? node.identifier
      return [json('footnoteDefinition', { label }, readInside(node.children, reading))]
    }
    case 'definition': {
      const { label, url, title } = node
      const attrs = { label: label ?? node.identifier, url, title: title ?? null }
      return [json('linkDefinition', attrs, [])]
    }
    default:
      return []
  }
}

function readInside(nodes: readonly RootContent[], reading: Reading): Json[] {
  const blocks = nodes.flatMap((node) => readBlock(node, reading))
  return blocks.length > 0 ? blocks : [{ type: 'paragraph' }]
}

function readList(list: List, reading: Reading): Json {
  const tight =
    !spread(list.children) &&
    !list.children.some(({ children }) => spread(children) || runTogether(children))
  const items = list.children.map((item) =>
    json('listItem', null, readInside(item.children, reading)),
  )
  const marker = markerOf(list, reading.source)
  return list.ordered
    ? json('orderedList', { start: list.start ?? 1, tight, marker }, items)
    : json('bulletList', { tight, marker }, items)
}

/** Whether a blank line stands between any two neighbours. */
function spread(nodes: readonly RootContent[]): boolean {
  return nodes.some((node, index) => {
    const before = nodes[index - 1]
    const end = before?.position?.end.line
    const start = node.position?.start.line
    return end !== undefined && start !== undefined && start - end > 1
  })
}

function markerOf(list: List, source: string): string | null {
  const start = list.position?.start.offset ?? 0
  return /^\d*([-*+.)])/.exec(source.slice(start, start + 12))?.[1] ?? null
}

/** Every row has as many cells as the head. */
function readTable(table: Table, reading: Reading): Json {
  const columns = table.children[0]?.children.length ?? 0
  const rows = table.children.map((row, rowIndex) => {
    const type = rowIndex === 0 ? 'tableHeader' : 'tableCell'
    const cells = Array.from({ length: columns }, (_, column) =>
      json(
        type,
        { align: table.align?.[column] ?? null },
        readInline(outOfCell(row.children[column]?.children ?? [], reading.source), reading),
      ),
    )
    return json('tableRow', null, cells)
  })
  return json('table', null, rows)
}

function literal(value: string): Json[] {
  return value ? [textOf(value, [])] : []
}

function definitionsOf(root: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>()
  const visit = (nodes: readonly RootContent[]) => {
    for (const node of nodes) {
      if (node.type === 'definition') {
        const key = identifier(node.identifier)
        if (!definitions.has(key)) definitions.set(key, node)
      } else if ('children' in node) visit(node.children as RootContent[])
    }
  }
  visit(root.children)
  return definitions
}
