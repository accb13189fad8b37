import type { BlockContent, List, ListItem, RootContent, Table } from 'mdast'
import { attr, type Json, textAttr } from './json'
import { asParagraph, isRawBlock } from './raw-source'
import { runTogether } from './run-together'
import { type Writing, writeInline } from './write-inline'

/** A list that knows the marker it is to be written with. */
export type MarkedList = List & { data?: { marker?: string } }

/** One block as the serialiser takes it; null if it says nothing. */
export function writeBlock(node: Json, writing: Writing): RootContent | null {
  switch (node.type) {
    case 'guidance':
      // Once something is written there, what was to be said is said.
      if (!node.content) return { type: 'html', value: textAttr(node, 'source') ?? '' }
      return writeBlock({ type: 'paragraph', content: node.content }, writing)
    case 'paragraph': {
      const children = writeInline(node.content, writing)
      return children.length > 0 ? { type: 'paragraph', children } : null
    }
    case 'heading': {
      const depth = headingDepth(node)
      // Only the underlined headings of the first two levels may run over several lines.
      const children = writeInline(node.content, writing, depth > 2 ? 'line' : 'block')
      return { type: 'heading', depth, children }
    }
    case 'blockquote':
      return { type: 'blockquote', children: writeInside(node, writing) }
    case 'bulletList':
    case 'orderedList':
      return writeList(node, writing)
    case 'codeBlock': {
      const [lang = null, ...meta] = (textAttr(node, 'language') ?? '').split(/\s+/)
      return { type: 'code', lang, meta: meta.join(' ') || null, value: literal(node) }
    }
    case 'horizontalRule':
      return { type: 'thematicBreak' }
    case 'htmlBlock': {
      const value = literal(node)
      return isRawBlock(value) ? { type: 'html', value } : writeBlock(asParagraph(value), writing)
    }
    case 'table':
      return writeTable(node, writing)
    case 'footnoteDefinition': {
      const label = textAttr(node, 'label') ?? ''
      return {
        type: 'footnoteDefinition',
        identifier: label,
        label,
        children: writeInside(node, writing),
      }
    }
    case 'linkDefinition': {
      const label = textAttr(node, 'label') ?? ''
      const url = textAttr(node, 'url') ?? ''
      return { type: 'definition', identifier: label, label, url, title: textAttr(node, 'title') }
    }
    default:
      return null
  }
}

function headingDepth(node: Json): 1 | 2 | 3 | 4 | 5 | 6 {
  const level = Number(attr(node, 'level'))
  return level >= 1 && level <= 6 ? (level as 1) : 1
}

function writeInside(node: Json, writing: Writing): BlockContent[] {
  return (node.content ?? [])
    .map((child) => writeBlock(child, writing))
    .filter((child) => child !== null) as BlockContent[]
}

function writeList(node: Json, writing: Writing): MarkedList {
  const ordered = node.type === 'orderedList'
  const spread = attr(node, 'tight') === false
  const children = (node.content ?? []).map((item): ListItem => {
    const inside = writeInside(item, writing)
    return { type: 'listItem', spread: spread || runTogether(inside), children: inside }
  })
  const marker = textAttr(node, 'marker')
  return {
    type: 'list',
    ordered,
    spread,
    children,
    ...(ordered && { start: Number(attr(node, 'start') ?? 1) }),
    ...(marker && { data: { marker } }),
  }
}

function writeTable(node: Json, writing: Writing): Table {
  const rows = node.content ?? []
  return {
    type: 'table',
    align: (rows[0]?.content ?? []).map((cell) => {
      const align = textAttr(cell, 'align')
      return align === 'left' || align === 'right' || align === 'center' ? align : null
    }),
    children: rows.map((row) => ({
      type: 'tableRow',
      children: (row.content ?? []).map((cell) => ({
        type: 'tableCell',
        children: writeInline(cell.content, writing, 'cell'),
      })),
    })),
  }
}

function literal(node: Json): string {
  return (node.content ?? []).map((child) => child.text ?? '').join('')
}
