import { identifier, parse } from './dialect'
import { type Json, textAttr } from './json'
import { asDocument, readBlocks } from './read-blocks'
import { stringify } from './stringify'
import { type MarkedList, writeBlock } from './write-blocks'
import type { Writing } from './write-inline'

/** Markdown as a document of the editor. */
export function read(markdown: string): Json {
  return asDocument(readBlocks(parse(markdown), markdown).map(({ block }) => block))
}

/** A document of the editor as Markdown, every block spelled anew. */
export function write(doc: Json): string {
  const writing = writingOf(doc.content ?? [])
  let before: string | null = null
  const blocks: string[] = []
  for (const block of doc.content ?? []) {
    const written = writeOne(block, writing, before)
    if (written === null) continue
    blocks.push(written.text)
    before = written.list
  }
  return blocks.length > 0 ? `${blocks.join('\n\n')}\n` : ''
}

export interface Written {
  text: string
  /** What kind of list it is and by which marker, as a list that follows needs another. */
  list: string | null
}

/** Spells one block; `before` says which list stands right before it. */
export function writeOne(block: Json, writing: Writing, before: string | null): Written | null {
  const node = writeBlock(block, writing)
  if (node === null) return null
  if (node.type !== 'list') return { text: stringify(node), list: null }
  const list = node as MarkedList
  const marker = freeMarker(list, before)
  list.data = { marker }
  return { text: stringify(list), list: marker }
}

function freeMarker(list: MarkedList, before: string | null): string {
  const kinds = list.ordered ? ['.', ')'] : ['-', '*', '+']
  const own = list.data?.marker ?? kinds[0] ?? '-'
  return own === before ? (kinds.find((kind) => kind !== before) ?? own) : own
}

/** The links by reference that the document defines. */
export function writingOf(blocks: readonly Json[]): Writing {
  const labels = new Set<string>()
  const visit = (nodes: readonly Json[]) => {
    for (const node of nodes) {
      if (node.type === 'linkDefinition') labels.add(identifierOf(node))
      else if (node.content) visit(node.content)
    }
  }
  visit(blocks)
  return { isDefined: (label) => labels.has(identifier(label)) }
}

function identifierOf(node: Json): string {
  return identifier(textAttr(node, 'label') ?? '')
}
