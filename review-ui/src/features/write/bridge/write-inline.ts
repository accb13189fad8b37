import type { PhrasingContent } from 'mdast'
import { sayableInCell } from './cells'
import { attr, hasMark, type Json, type JsonMark, textAttr } from './json'
import { normalizeInline } from './normalize-inline'
import { isRawInline } from './raw-source'

/** What the writer of a piece must know of the whole. */
export interface Writing {
  /** Whether a link by reference finds the definition of its label. */
  isDefined: (label: string) => boolean
}

/** What it is written into: a heading of a lower level has one line only, and so has a cell, in which bars are escaped. */
export type Room = 'block' | 'line' | 'cell'

interface Place extends Writing {
  room: Room
}

/** Puts what is marked back into boxes: of the marks that begin together, the one that lasts longest is outermost. */
export function writeInline(
  nodes: readonly Json[] | undefined,
  writing: Writing,
  room: Room = 'block',
): PhrasingContent[] {
  const place = { ...writing, room }
  const pieces = room === 'cell' ? (nodes ?? []).map(sayableInCell) : (nodes ?? [])
  return joinTexts(nest(normalizeInline(pieces), place))
}

function nest(nodes: readonly Json[], place: Place): PhrasingContent[] {
  const result: PhrasingContent[] = []
  for (let at = 0; at < nodes.length; ) {
    const node = nodes[at] as Json
    const outer = outermost(nodes, at)
    if (outer) {
      const inner = nodes.slice(at, outer.end).map((piece) => peel(piece, outer.mark))
      result.push(box(outer.mark, nest(inner, place), place))
      at = outer.end
    } else {
      result.push(...leaf(node, place))
      at += 1
    }
  }
  return result
}

function outermost(nodes: readonly Json[], at: number): { mark: JsonMark; end: number } | null {
  let best: { mark: JsonMark; end: number } | null = null
  for (const mark of nodes[at]?.marks ?? []) {
    if (mark.type === 'code' || mark.type === 'html') continue
    let end = at + 1
    while (end < nodes.length && carries(nodes[end] as Json, mark)) end += 1
    if (!best || end > best.end || (end === best.end && isShort(best.mark, nodes.slice(at, end)))) {
      best = { mark, end }
    }
  }
  return best
}

/** A link whose text is its label must have the plain text to itself. */
function isShort(mark: JsonMark, nodes: readonly Json[]): boolean {
  const kind = attr(mark, 'kind')
  const text = nodes.map((node) => node.text ?? '').join('')
  return (kind === 'shortcut' || kind === 'collapsed') && textAttr(mark, 'label') === text
}

function carries(node: Json, mark: JsonMark): boolean {
  return node.marks?.some((other) => JSON.stringify(other) === JSON.stringify(mark)) ?? false
}

function peel(node: Json, mark: JsonMark): Json {
  const { marks, ...rest } = node
  const left = (marks ?? []).filter((other) => other.type !== mark.type)
  return left.length > 0 ? { ...rest, marks: left } : rest
}

function box(mark: JsonMark, children: PhrasingContent[], place: Place): PhrasingContent {
  if (mark.type === 'bold') return { type: 'strong', children: joinTexts(children) }
  if (mark.type === 'italic') return { type: 'emphasis', children: joinTexts(children) }
  const label = textAttr(mark, 'label')
  const kids = joinTexts(children) as never[]
  const href = textAttr(mark, 'href') ?? ''
  const [only, other] = children
  if (place.room === 'cell' && href.includes('|') && !other && only?.type === 'text') {
    // The serialiser would spell the bar of an address by its code, and so change what is read.
    if (only.value === href)
      return { type: 'raw', value: `<${href.replaceAll('|', '\\|')}>` } as never
  }
  if (label !== null && place.isDefined(label)) {
    return {
      type: 'linkReference',
      identifier: label,
      label,
      referenceType: kindOf(mark),
      children: kids,
    }
  }
  return {
    type: 'link',
    url: href,
    title: textAttr(mark, 'title'),
    children: kids,
  }
}

function leaf(node: Json, place: Place): PhrasingContent[] {
  switch (node.type) {
    case 'text': {
      const value = node.text ?? ''
      if (hasMark(node, 'code')) return [{ type: 'inlineCode', value }]
      // What was raw and is no longer so has become words.
      if (!hasMark(node, 'html') || !isRawInline(value)) return [{ type: 'text', value }]
      const source = place.room === 'cell' ? value.replaceAll('|', '\\|') : value
      return [
        value.startsWith('<')
          ? { type: 'html', value: source }
          : ({ type: 'raw', value: source } as never),
      ]
    }
    case 'softBreak':
      return [{ type: 'text', value: place.room === 'block' ? '\n' : ' ' }]
    case 'hardBreak': {
      const html = textAttr(node, 'html') ?? (place.room === 'block' ? null : '<br>')
      return [html ? { type: 'html', value: html } : { type: 'break' }]
    }
    case 'footnoteReference': {
      const label = textAttr(node, 'label') ?? ''
      return [{ type: 'footnoteReference', identifier: label, label }]
    }
    case 'image':
      return [image(node, place)]
    default:
      return []
  }
}

function image(node: Json, place: Place): PhrasingContent {
  const alt = textAttr(node, 'alt')
  const label = textAttr(node, 'label')
  if (label !== null && place.isDefined(label)) {
    return { type: 'imageReference', identifier: label, label, referenceType: kindOf(node), alt }
  }
  return { type: 'image', url: textAttr(node, 'src') ?? '', title: textAttr(node, 'title'), alt }
}

function kindOf(node: Json | JsonMark): 'full' | 'collapsed' | 'shortcut' {
  const kind = attr(node, 'kind')
  return kind === 'collapsed' || kind === 'shortcut' ? kind : 'full'
}

/** The serialiser escapes by the text around, so a soft break must not divide one. */
function joinTexts(nodes: PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (last?.type === 'text' && node.type === 'text') {
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value }
    } else joined.push(node)
  }
  return joined
}
