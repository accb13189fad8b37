import { sayableInCell } from './cells'
import { attr, hasMark, type Json, textAttr } from './json'
import { normalizeInline } from './normalize-inline'
import { asParagraph, isRawBlock, isRawInline } from './raw-source'
import type { Room } from './write-inline'

/** What a document says, without what is a matter of spelling: markers, tightness, the kind of a link, an empty line. */
export function meaningOf(doc: Json): Json {
  return { type: 'doc', content: (doc.content ?? []).flatMap(block) }
}

function blocks(node: Json): Json[] {
  // A template speaks between blocks of the top level; elsewhere its place is an empty one.
  return (node.content ?? []).flatMap((child) =>
    child.type === 'guidance' && !child.content ? [] : block(child),
  )
}

function inside(node: Json): Json[] {
  const content = blocks(node)
  return content.length > 0 ? content : [{ type: 'paragraph', content: [] }]
}

function block(node: Json): Json[] {
  switch (node.type) {
    case 'guidance':
      if (!node.content) return [{ type: 'guidance', attrs: { source: attr(node, 'source') } }]
      return block({ type: 'paragraph', content: node.content })
    case 'paragraph': {
      const content = inline(node)
      return content.length > 0 ? [{ type: 'paragraph', content }] : []
    }
    case 'heading': {
      const level = Number(attr(node, 'level'))
      return [
        { type: 'heading', attrs: { level }, content: inline(node, level > 2 ? 'line' : 'block') },
      ]
    }
    case 'codeBlock':
      return [
        { type: 'codeBlock', attrs: { language: attr(node, 'language') }, content: letters(node) },
      ]
    case 'htmlBlock':
      return isRawBlock(literal(node))
        ? [{ type: 'htmlBlock', attrs: { source: literal(node).trimStart() } }]
        : block(asParagraph(literal(node)))
    case 'orderedList':
      return [
        { type: node.type, attrs: { start: attr(node, 'start') ?? 1 }, content: blocks(node) },
      ]
    case 'bulletList':
      return [{ type: node.type, content: blocks(node) }]
    case 'listItem':
    case 'blockquote':
      return [{ type: node.type, content: inside(node) }]
    case 'footnoteDefinition':
      return [{ type: node.type, attrs: { label: attr(node, 'label') }, content: inside(node) }]
    case 'table':
    case 'tableRow':
      return [{ type: node.type, content: blocks(node) }]
    case 'tableHeader':
    case 'tableCell':
      return [
        { type: node.type, attrs: { align: attr(node, 'align') }, content: inline(node, 'cell') },
      ]
    case 'linkDefinition': {
      const { label, url, title } = node.attrs ?? {}
      return [{ type: node.type, attrs: { label, url, title: title ?? null } }]
    }
    default:
      return [{ type: node.type }]
  }
}

function literal({ content }: Json): string {
  return (content ?? []).map((child) => child.text ?? '').join('')
}

function letters(node: Json): Json[] {
  const text = literal(node)
  return text ? [{ type: 'text', text }] : []
}

function inline({ content = [] }: Json, room: Room = 'block'): Json[] {
  const pieces = normalizeInline(room === 'cell' ? content.map(sayableInCell) : content)
  const said = pieces.map((piece) => wordsIn(room === 'block' ? piece : inLine(piece)))
  const all = normalizeInline(said)
  // A break before nothing breaks nothing.
  const end = all.findLastIndex(({ type }) => type !== 'hardBreak') + 1
  return normalizeInline(all.slice(0, end)).map(plain)
}

/** What was raw and is no longer so has become words. */
function wordsIn(piece: Json): Json {
  if (!hasMark(piece, 'html') || isRawInline(piece.text ?? '')) return piece
  const { marks, ...rest } = piece
  return { ...rest, marks: marks?.filter(({ type }) => type !== 'html') ?? [] }
}

function inLine(piece: Json): Json {
  if (piece.type === 'softBreak') return { ...piece, type: 'text', text: ' ' }
  return piece.type === 'hardBreak' ? { ...piece, attrs: { html: '<br>' } } : piece
}

function plain({ type, text, attrs, marks }: Json): Json {
  // Only letters can be code.
  const shown = (marks ?? []).filter((mark) => type === 'text' || mark.type !== 'code')
  const kept = shown.map(({ type: mark, attrs: own }) => ({
    type: mark,
    ...(mark === 'link' && { attrs: { href: own?.href, title: own?.title ?? null } }),
  }))
  return {
    type,
    ...(text && { text }),
    ...(type === 'footnoteReference' && { attrs: { label: attrs?.label } }),
    ...(type === 'image' && {
      attrs: {
        src: attrs?.src,
        alt: textAttr({ type, attrs }, 'alt'),
        title: attrs?.title ?? null,
      },
    }),
    ...(kept.length > 0 && { marks: kept }),
  }
}
