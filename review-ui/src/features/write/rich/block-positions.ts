import type { Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { findAll } from './find'

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
