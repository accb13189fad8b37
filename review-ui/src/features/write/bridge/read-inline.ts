import type { Definition, PhrasingContent } from 'mdast'
import { identifier } from './dialect'
import { type Json, type JsonMark, textOf } from './json'
import { normalizeInline } from './normalize-inline'

/** What the pieces of a text must know of the whole. */
export interface Reading {
  source: string
  definitions: ReadonlyMap<string, Definition>
}

/** Marks stand in this order, which is that of the schema. */
const ORDER = ['link', 'bold', 'italic', 'code', 'html']

/** Reads the content of one block; what is emphasised carries marks instead of standing in boxes. */
export function readInline(nodes: readonly PhrasingContent[], reading: Reading): Json[] {
  return normalizeInline(nodes.flatMap((node) => read(node, [], reading)))
}

function read(node: PhrasingContent, marks: readonly JsonMark[], reading: Reading): Json[] {
  const inside = (children: readonly PhrasingContent[], mark: JsonMark) =>
    children.every((child) => child.type === 'text' && child.value.trim() === '')
      ? [rawSource(node, marks, reading)]
      : children.flatMap((child) => read(child, plus(marks, mark), reading))
  switch (node.type) {
    case 'text':
      return readText(node.value, marks)
    case 'break':
      return [leaf('hardBreak', { html: null }, marks)]
    case 'emphasis':
      return inside(node.children, { type: 'italic' })
    case 'strong':
      return inside(node.children, { type: 'bold' })
    case 'inlineCode':
      return [textOf(node.value, plus(marks, { type: 'code' }))]
    case 'html':
      return /^<br\s*\/?>$/i.test(node.value)
        ? [leaf('hardBreak', { html: node.value }, marks)]
        : [textOf(node.value, plus(marks, { type: 'html' }))]
    case 'link':
      return inside(node.children, linkMark(node.url, node.title))
    case 'linkReference': {
      const found = reading.definitions.get(identifier(node.identifier))
      const mark = linkMark(found?.url ?? '', found?.title, node.label, node.referenceType)
      return inside(node.children, mark)
    }
    case 'image':
      return [image(node.url, node.alt, node.title, null, null, marks)]
    case 'imageReference': {
      const found = reading.definitions.get(identifier(node.identifier))
      const { alt, label, referenceType } = node
      return [image(found?.url ?? '', alt, found?.title, label, referenceType, marks)]
    }
    case 'footnoteReference':
      return [leaf('footnoteReference', { label: node.label ?? node.identifier }, marks)]
    default:
      return [rawSource(node, marks, reading)]
  }
}

function readText(value: string, marks: readonly JsonMark[]): Json[] {
  return value
    .split(/\r?\n/)
    .flatMap((line, index) => [
      ...(index > 0 ? [leaf('softBreak', null, marks)] : []),
      ...(line ? [textOf(line, marks)] : []),
    ])
}

/** A link around nothing and the like: kept as the source it is. */
function rawSource(node: PhrasingContent, marks: readonly JsonMark[], reading: Reading): Json {
  const { start, end } = node.position ?? {}
  return textOf(reading.source.slice(start?.offset, end?.offset), plus(marks, { type: 'html' }))
}

function linkMark(
  href: string,
  title?: string | null,
  label: string | null = null,
  kind: string | null = null,
): JsonMark {
  return { type: 'link', attrs: { href, title: title ?? null, label, kind } }
}

function image(
  src: string,
  alt: string | null | undefined,
  title: string | null | undefined,
  label: string | null | undefined,
  kind: string | null,
  marks: readonly JsonMark[],
): Json {
  const attrs = { src, alt: alt ?? '', title: title ?? null, label: label ?? null, kind }
  return leaf('image', attrs, marks)
}

function leaf(
  type: string,
  attrs: Record<string, unknown> | null,
  marks: readonly JsonMark[],
): Json {
  return { type, ...(attrs && { attrs }), ...(marks.length > 0 && { marks: [...marks] }) }
}

function plus(marks: readonly JsonMark[], mark: JsonMark): JsonMark[] {
  return marks.some(({ type }) => type === mark.type)
    ? [...marks]
    : [...marks, mark].sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type))
}
