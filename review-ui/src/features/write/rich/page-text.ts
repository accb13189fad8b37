import type { Node, Schema } from '@tiptap/pm/model'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { placeOf, pointAt } from '../bridge/edited-addresses'
import type { Json } from '../bridge/json'
import { sourceBlocks } from '../source/source-addresses'
import { openFor, writerFor } from './markdown-document'
import { richBlocks } from './rich-addresses'

/** The text that a page shows, and how it is spelled. */
export class PageText {
  readonly doc: Json
  /** What the page says in Markdown. */
  said: string
  private readonly schema: Schema
  private write: (doc: Node) => string

  constructor(schema: Schema, markdown: string) {
    const origin = openFor(schema, markdown)
    this.schema = schema
    this.doc = origin.doc
    this.said = markdown
    this.write = writerFor(origin)
  }

  /** Takes note of what was written; false if the text says nothing of it, such as an empty line. */
  edited(doc: Node): boolean {
    const before = this.said
    this.said = this.write(doc)
    return this.said !== before
  }

  /**
   * Shows a text on a page that shows another, without touching a block that is the same in both.
   *
   * @param at where in the text the cursor goes; null to leave it where it is
   */
  show(
    { state, dispatch }: Pick<EditorView, 'state' | 'dispatch'>,
    said: string,
    at: number | null,
  ) {
    const origin = openFor(this.schema, said)
    this.said = said
    this.write = writerFor(origin)
    // Nobody has typed it.
    const tr = state.tr.setMeta('preventUpdate', true)
    replaceBlocks(tr, state.schema.nodeFromJSON(origin.doc))
    const point = at === null ? null : pointAt(sourceBlocks(said), at)
    const place = point && placeOf(richBlocks(tr.doc), point)
    if (place) tr.setSelection(TextSelection.near(tr.doc.resolve(place.to)))
    dispatch(tr.scrollIntoView())
  }
}

function replaceBlocks(tr: Transaction, wanted: Node): void {
  const [before, after] = [tr.doc.children, wanted.children]
  const most = Math.min(before.length, after.length)
  const differs = (node: Node, at: number) => !node.eq(after[at] as Node)
  const first = before.slice(0, most).findIndex(differs)
  const start = first === -1 ? most : first
  let same = 0
  while (same < most - start && before.at(-1 - same)?.eq(after.at(-1 - same) as Node)) same += 1
  const sizeOf = (nodes: readonly Node[]) => nodes.reduce((size, node) => size + node.nodeSize, 0)
  const from = sizeOf(before.slice(0, start))
  const to = from + sizeOf(before.slice(start, before.length - same))
  const blocks = after.slice(start, after.length - same)
  if (to > from || blocks.length > 0) tr.replaceWith(from, to, blocks)
}
