import { type Written, writeOne, writingOf } from './canonical'
import { parse } from './dialect'
import type { Json } from './json'
import { isReadAs, once } from './read-alone'
import { asDocument, readBlocks } from './read-blocks'

interface Source {
  text: string
  /** What stands between this block and the next, or the end. */
  gap: string
  list: string | null
  /** Whether what follows it would still be a block of its own. */
  closed: boolean
  /** Whether it says the same behind something else than what it stood behind, as far as that says nothing more. */
  standsAlone: () => boolean
}

/** A text as it was opened: its document, and the exact source of each of its blocks. */
export interface Origin {
  doc: Json
  /** What stands before the first block. */
  head: string
  sources: readonly Source[]
  keys: readonly string[]
}

/** The identity of a block is its content. */
type KeyOf = (block: Json) => string

const OPEN_ENDED = new Set([
  'codeBlock',
  'htmlBlock',
  'guidance',
  'bulletList',
  'orderedList',
  'blockquote',
])
/** What is indented behind one of these would belong to it. */
const LEADS_ON = new Set(['bulletList', 'orderedList', 'footnoteDefinition', 'codeBlock'])
const BETWEEN = '\n\n'

/** Opens a text and remembers how it was spelled. */
export function open(markdown: string, keyOf: KeyOf = JSON.stringify): Origin {
  const blocks = readBlocks(parse(markdown), markdown)
  const starts = blocks.map(({ start }) => markdown.lastIndexOf('\n', start - 1) + 1)
  return {
    doc: asDocument(blocks.map(({ block }) => block)),
    head: markdown.slice(0, starts[0] ?? markdown.length),
    keys: blocks.map(({ block }) => keyOf(block)),
    sources: blocks.map(({ block, end }, index) => ({
      text: markdown.slice(starts[index], end),
      gap: markdown.slice(end, starts[index + 1] ?? markdown.length),
      list: typeof block.attrs?.marker === 'string' ? block.attrs.marker : null,
      closed: index < blocks.length - 1 || !OPEN_ENDED.has(block.type),
      standsAlone: once(() => isReadAs(block, markdown.slice(starts[index], end))),
    })),
  }
}

interface Piece extends Written {
  /** Its place in the origin, if it is spelled as there. */
  at: number | null
  type: string
}

/**
 * Writes a document that was opened as `origin`. A block whose content is the same keeps its source to the letter, and
 * so does the space between two such blocks that were neighbours.
 */
export function save(
  doc: Json,
  origin: Origin,
  keyOf: KeyOf = JSON.stringify,
  spell: typeof writeOne = writeOne,
): string {
  const blocks = (doc.content ?? []).filter((block) => !isEmpty(block))
  const places = align(blocks.map(keyOf), origin.keys)
  const writing = writingOf(blocks)
  const lostDefinition = writingLost(origin, writing)
  // What was written before the definitions changed must not be taken for what is to be written now.
  const spelling = lostDefinition ? writeOne : spell
  const pieces: Piece[] = []
  blocks.forEach((block, index) => {
    const last = pieces.at(-1)
    const before = last?.list ?? null
    const at = places[index] ?? null
    const source = at === null ? undefined : origin.sources[at]
    const keeps =
      source &&
      (source.list === null || source.list !== before) &&
      (source.closed || index === blocks.length - 1) &&
      (isNext(at, last) || (source.standsAlone() && !isTakenIn(source.text, last?.type))) &&
      !(lostDefinition && refersTo(block, lostDefinition))
    if (keeps) pieces.push({ text: source.text, list: source.list, at, type: block.type })
    else {
      const written = spelling(block, writing, before)
      if (written) pieces.push({ ...written, at: null, type: block.type })
    }
  })
  return joined(pieces, origin)
}

/** Whether it stands behind what it stood behind in the origin. */
function isNext(at: number | null, last: Piece | undefined): boolean {
  return at === 0 ? last === undefined : last !== undefined && last.at === (at ?? 0) - 1
}

function isTakenIn(text: string, before: string | undefined): boolean {
  return before !== undefined && LEADS_ON.has(before) && /^[ \t]/.test(text)
}

/** An empty paragraph is a place to type in, no part of the text. */
function isEmpty(block: Json): boolean {
  return block.type === 'paragraph' && !block.content
}

function joined(pieces: readonly Piece[], origin: Origin): string {
  const first = pieces[0]
  if (!first) return origin.keys.length === 0 ? origin.head : ''
  let text = first.at === 0 ? origin.head : ''
  pieces.forEach((piece, index) => {
    const next = pieces[index + 1]
    const gap = piece.at === null ? undefined : origin.sources[piece.at]?.gap
    const last = piece.at === origin.sources.length - 1
    text += piece.text
    if (!next) text += last && gap !== undefined ? gap : '\n'
    else text += piece.at !== null && next.at === piece.at + 1 ? (gap ?? BETWEEN) : BETWEEN
  })
  return text
}

/** Finds for each block its place in the origin; the order of the origin is kept. */
function align(keys: readonly string[], origin: readonly string[]): (number | null)[] {
  const places = new Map<string, number[]>()
  origin.forEach((key, at) => {
    places.set(key, [...(places.get(key) ?? []), at])
  })
  let next = 0
  return keys.map((key) => {
    const candidates = places.get(key)
    if (!candidates) return null
    const at = candidates.find((place) => place >= next) ?? candidates[0] ?? null
    if (at !== null && at >= next) next = at + 1
    return at
  })
}

/** Tells the labels whose definitions were taken out of the text; null if there are none. */
function writingLost(
  origin: Origin,
  now: { isDefined: (label: string) => boolean },
): ((label: string) => boolean) | null {
  const before = writingOf(origin.doc.content ?? [])
  const lost = (origin.doc.content ?? []).some((block) =>
    contains(block, (node) => node.type === 'linkDefinition' && !now.isDefined(labelOf(node))),
  )
  return lost ? (label) => before.isDefined(label) && !now.isDefined(label) : null
}

function refersTo(block: Json, isLost: (label: string) => boolean): boolean {
  return contains(block, (node) =>
    [node, ...(node.marks ?? [])].some(
      (piece) => piece.type !== 'linkDefinition' && piece.attrs?.label && isLost(labelOf(piece)),
    ),
  )
}

function contains(node: Json, test: (node: Json) => boolean): boolean {
  return test(node) || (node.content?.some((child) => contains(child, test)) ?? false)
}

function labelOf(node: { attrs?: Record<string, unknown> }): string {
  return String(node.attrs?.label ?? '')
}
