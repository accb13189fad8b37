import type { Node } from '@tiptap/pm/model'
import {
  type Cells,
  type Character,
  charactersAt,
  definitionText,
  numbered,
  orEmpty,
  type Part,
  type Piece,
  pictureText,
  remembered,
  startsAppendix,
  words,
} from '../bridge/numbered-blocks'

type IsShown = (definition: Node) => boolean

/** The blocks of the editor's document as addresses name them: docs/explanation/addresses.md says how they are counted. */
export const richBlocks = remembered((doc: Node) => {
  const isShown = unusedIn(doc)
  const parts: Part[] = []
  doc.forEach((node, pos) => {
    const isNote = node.type.name === 'footnoteDefinition'
    parts.push({
      note: isNote ? String(node.attrs.label) : null,
      startsAppendix: node.type.name === 'heading' && startsAppendix(node.textContent),
      blocks: blocksOf(node, pos, isShown, true),
    })
  })
  return numbered(parts)
})

function blocksOf(node: Node, pos: number, isShown: IsShown, alone = false): Cells[] {
  switch (node.type.name) {
    case 'guidance':
      return []
    case 'paragraph':
      return node.content.size === 0
        ? []
        : [words(piecesOf(node, pos, alone && node.childCount === 1), pos + 1)]
    case 'heading':
    case 'htmlBlock':
      return [words(piecesOf(node, pos), pos + 1)]
    case 'codeBlock': {
      const end = pos + node.nodeSize - 1
      const ending = node.content.size > 0 ? [[{ from: end, to: end + 1 }]] : []
      return [words([...piecesOf(node, pos), ...ending], pos + 1)]
    }
    case 'horizontalRule':
      return [words([], pos)]
    case 'linkDefinition': {
      const { label, url, title } = node.attrs
      const at = { from: pos, to: pos + node.nodeSize }
      return isShown(node)
        ? [words([charactersAt(definitionText(label, url, title), at)], pos)]
        : []
    }
    case 'table':
      return [cellsOf(node, pos)]
    case 'bulletList':
    case 'orderedList':
      return inside(node, pos, isShown)
    default:
      return orEmpty(inside(node, pos, isShown), pos + 2)
  }
}

function inside(node: Node, pos: number, isShown: IsShown): Cells[] {
  const blocks: Cells[] = []
  node.forEach((child, offset) => {
    blocks.push(...blocksOf(child, pos + 1 + offset, isShown))
  })
  return blocks
}

function cellsOf(table: Node, pos: number): Cells {
  const cells: Cells = []
  table.forEach((row, rowOffset, rowIndex) => {
    row.forEach((cell, offset, column) => {
      const at = pos + 1 + rowOffset + 1 + offset
      cells.push({
        cell: `.${rowIndex + 1}.${column + 1}`,
        at: at + 1,
        pieces: piecesOf(cell, at),
      })
    })
  })
  return cells
}

function piecesOf(block: Node, pos: number, alone = false): Piece[] {
  const pieces: Piece[] = []
  block.forEach((node, offset) => {
    const from = pos + 1 + offset
    pieces.push(pieceOf(node, { from, to: from + node.nodeSize }, alone))
  })
  return pieces
}

function pieceOf(node: Node, at: Character, alone: boolean): Piece {
  if (node.isText) return charactersOf(node, at.from)
  switch (node.type.name) {
    case 'footnoteReference':
      return { note: String(node.attrs.label), at }
    case 'image':
      return charactersAt(pictureText(node.attrs.src, node.attrs.alt, alone), at)
    default:
      return charactersAt('\n', at)
  }
}

/** Of a link around nothing, which is shown as its source, only what stands in its brackets is text. */
function charactersOf(node: Node, from: number): Character[] {
  const isSource = node.marks.some(({ type }) => type.name === 'html')
  const blank = isSource ? /^\[(\s*)\]/.exec(node.text ?? '')?.[1] : undefined
  const start = from + (blank === undefined ? 0 : 1)
  return Array.from({ length: blank?.length ?? node.nodeSize }, (_, index) => ({
    from: start + index,
    to: start + index + 1,
  }))
}

function unusedIn(doc: Node): IsShown {
  const used = new Set<string>()
  const keyOf = (href: string, title: string | null) => JSON.stringify([href, title])
  doc.descendants((node) => {
    if (node.type.name === 'image') used.add(keyOf(node.attrs.src, node.attrs.title))
    for (const { type, attrs } of node.marks) {
      if (type.name === 'link') used.add(keyOf(attrs.href, attrs.title))
    }
  })
  return ({ attrs }) => !used.has(keyOf(attrs.url, attrs.title))
}
