import { Extension } from '@tiptap/core'
import { Fragment, type Node, type Schema, Slice } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { read } from '../bridge/canonical'
import { cleanHtml } from './clean-html'
import { isAbsoluteAddress } from './inline-schema'

/** Takes the structure of what is pasted and none of its looks. */
export const Paste = Extension.create({
  name: 'pasteStructure',
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin({
        key: new PluginKey('paste'),
        props: {
          transformPastedHTML: (html) => cleanHtml(html),
          clipboardTextParser: (text, $context, plain) => {
            const { schema } = editor
            if ($context.parent.type.spec.code) {
              return text ? new Slice(Fragment.from(schema.text(text)), 0, 0) : Slice.empty
            }
            if (plain) return linesOf(text, schema)
            // Plain text is taken for Markdown, which is what a memo is written in.
            const doc = schema.nodeFromJSON(read(text)) as Node
            return new Slice(doc.content, isSingleLine(doc) ? 1 : 0, isSingleLine(doc) ? 1 : 0)
          },
          handlePaste: (view, event) => {
            const text = event.clipboardData?.getData('text/plain').trim() ?? ''
            const link = view.state.schema.marks.link
            const { from, to, empty } = view.state.selection
            if (empty || !link || /\s/.test(text) || !isAbsoluteAddress(text)) return false
            view.dispatch(view.state.tr.addMark(from, to, link.create({ href: text })))
            return true
          },
          transformPasted: (slice, view) =>
            view.state.selection.$from.parent.type.name.startsWith('table') ? flat(slice) : slice,
        },
      }),
    ]
  },
})

/** The words as they are, a paragraph for every line; nothing in them is taken for Markdown. */
export function linesOf(text: string, schema: Schema): Slice {
  const lines = text.replace(/[\r\n]+$/, '').split(/(?:\r\n?|\n)+/)
  const paragraphs = lines.map((line) =>
    schema.node('paragraph', null, line ? [schema.text(line)] : []),
  )
  return new Slice(Fragment.from(paragraphs), 1, 1)
}

function isSingleLine(doc: Node): boolean {
  return doc.childCount === 1 && doc.firstChild?.type.name === 'paragraph'
}

/** A cell has one line: blocks that are pasted into it follow one another. */
function flat(slice: Slice): Slice {
  const first = slice.content.firstChild
  if (!first || first.isInline || first.type.name.startsWith('table')) return slice
  const { schema } = first.type
  const inline: Node[] = []
  slice.content.descendants((node) => {
    if (!node.isTextblock) return true
    if (inline.length > 0) inline.push(schema.text(' '))
    inline.push(...node.children)
    return false
  })
  return new Slice(
    first.type.schema.nodes.tableCell?.create(null, inline).content ?? slice.content,
    0,
    0,
  )
}
