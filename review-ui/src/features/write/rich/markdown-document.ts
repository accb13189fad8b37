import type { Node, Schema } from '@tiptap/pm/model'
import { type Written, writeOne } from '../bridge/canonical'
import type { Json } from '../bridge/json'
import { type Origin, open, save } from '../bridge/origin'
import type { Writing } from '../bridge/write-inline'

/** Reads the text that an editor is opened with. */
export function openFor(schema: Schema, markdown: string): Origin {
  return open(markdown, (block) => JSON.stringify(schema.nodeFromJSON(block).toJSON()))
}

/**
 * Writes the editor's document as Markdown, on every key. ProseMirror keeps the nodes that did not change, so what was
 * made of one is remembered with it.
 */
export function writerFor(origin: Origin): (doc: Node) => string {
  const blocks = new WeakMap<Node, Json>()
  const keys = new WeakMap<Json, string>()
  const spelled = new WeakMap<Json, { before: string | null; written: Written | null }>()
  const jsonOf = (node: Node): Json => {
    const known = blocks.get(node)
    if (known) return known
    const block = node.toJSON() as Json
    blocks.set(node, block)
    keys.set(block, JSON.stringify(block))
    return block
  }
  const spell = (block: Json, writing: Writing, before: string | null) => {
    const known = spelled.get(block)
    if (known && known.before === before) return known.written
    const written = writeOne(block, writing, before)
    spelled.set(block, { before, written })
    return written
  }
  return (doc) =>
    save(
      { type: 'doc', content: doc.children.map(jsonOf) },
      origin,
      (block) => keys.get(block) ?? '',
      spell,
    )
}
