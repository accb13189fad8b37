import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { findAll } from './find'
import { findNotes } from './notes'

/** A block of the top level as the server counts them: notes have no number; empty paragraphs and guidance do not exist. */
export interface Numbered {
  node: Node
  pos: number
  number: number
}

export function numberedBlocks(doc: Node): Numbered[] {
  const blocks: Numbered[] = []
  doc.forEach((node, pos) => {
    const counts =
      node.type.name !== 'footnoteDefinition' &&
      node.type.name !== 'guidance' &&
      !(node.type.name === 'paragraph' && node.content.size === 0)
    if (counts) blocks.push({ node, pos, number: blocks.length + 1 })
  })
  return blocks
}

/** Where in the document a character of a printed block stands. */
export function positionOf(doc: Node, block: number, offset: number): number | null {
  const found = numberedBlocks(doc)[block - 1]
  if (!found) return null
  const { numbers } = findNotes(doc)
  let seen = 0
  let position: number | null = null
  found.node.descendants((node, pos) => {
    if (position !== null) return false
    const length = printedLength(node, numbers)
    if (node.isInline && offset < seen + length) {
      position = found.pos + 1 + pos + (node.isText ? offset - seen : 0)
    }
    seen += length
    return true
  })
  return position
}

function printedLength(node: Node, numbers: ReadonlyMap<string, number>): number {
  if (node.isText) return node.text?.length ?? 0
  switch (node.type.name) {
    case 'softBreak':
      return 1
    case 'footnoteReference':
      return String(numbers.get(String(node.attrs.label).trim().toLowerCase()) ?? 1).length
    case 'image':
      return (node.attrs.alt || 'image').length
    default:
      return 0
  }
}

/** Selects words in a block, or goes to its beginning. */
export function goToPlace(editor: Editor, block: number, quote = ''): void {
  const { doc } = editor.state
  const found = numberedBlocks(doc)[block - 1]
  if (!found) return
  const end = found.pos + found.node.nodeSize
  const match = findAll(doc, { text: quote, matchCase: true }).find(
    ({ from, to }) => from >= found.pos && to <= end,
  )
  editor
    .chain()
    .setTextSelection(match ?? found.pos + 1)
    .focus()
    .scrollIntoView()
    .run()
}
