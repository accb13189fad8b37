import type { Root } from 'mdast'
import { parse } from './dialect'
import { type Json, textOf } from './json'

/** Whether a piece within a paragraph is read as raw source, and as nothing beside it. */
export function isRawInline(value: string): boolean {
  const [paragraph, ...others] = parse(`a${value}`).children
  if (others.length > 0 || paragraph?.type !== 'paragraph') return false
  const [first, ...pieces] = paragraph.children
  return (
    first?.type === 'text' &&
    first.value === 'a' &&
    pieces.length > 0 &&
    pieces.every((piece) => piece.type === 'html' || isEmptyBox(piece))
  )
}

/** Whether a block is raw HTML and nothing else, and leaves what follows it alone. */
export function isRawBlock(value: string): boolean {
  const [block, next]: Root['children'] = parse(`${value}\n\nnext`).children
  return block?.type === 'html' && block.value === value && next?.type === 'paragraph'
}

/** The lines of what was a block of raw HTML and is no longer one. */
export function asParagraph(value: string): Json {
  const lines = value.split('\n').filter((line) => line.trim() !== '')
  return {
    type: 'paragraph',
    content: lines.flatMap((line, index) => [
      ...(index > 0 ? [{ type: 'softBreak' }] : []),
      textOf(line.trim(), []),
    ]),
  }
}

/** A link around nothing, for which the page has no place. */
export function isEmptyBox(node: object): boolean {
  return (
    'children' in node &&
    (node.children as { type: string; value?: string }[]).every(
      ({ type, value }) => type === 'text' && value?.trim() === '',
    )
  )
}
