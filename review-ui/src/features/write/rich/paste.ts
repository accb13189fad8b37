import { Extension } from '@tiptap/core'
import { Fragment, type Node, type Schema, Slice } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { cleanHtml } from './clean-html'
import { isPictureAlone } from './figures'
import { isAbsoluteAddress } from './inline-schema'
import { isOwnCopy, OwnCopies } from './own-copies'
import { withNotesApart } from './pasted-notes'
import { pastedPages, pastePage, sliceOf } from './pasted-page'

/** Takes the structure of what is pasted and none of its looks. */
export const Paste = Extension.create({
  name: 'pasteStructure',
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      pastedPages(),
      new Plugin({
        key: new PluginKey('paste'),
        props: {
          clipboardSerializer: OwnCopies.of(editor.schema),
          transformPastedHTML: (html) => cleanHtml(html),
          clipboardTextParser: (text, $context, plain) => {
            const { schema } = editor
            if ($context.parent.type.spec.code) {
              return text ? new Slice(Fragment.from(schema.text(text)), 0, 0) : Slice.empty
            }
            if (plain) return linesOf(text, schema)
            // Plain text is taken for Markdown, which is what a memo is written in.
            return sliceOf(text, schema)
          },
          handlePaste: (view, event, slice) => {
            const html = pageIn(event, view)
            if (html !== null) {
              void pastePage(view, html, slice, (content) => fitting(content, view))
              return true
            }
            return linksSelection(view, event) || pastesNotes(view, slice)
          },
          transformPasted: fitting,
        },
      }),
    ]
  },
})

/** A page from elsewhere, if the clipboard holds one that is wanted with its structure. */
function pageIn({ clipboardData }: ClipboardEvent, view: EditorView): string | null {
  const html = clipboardData?.getData('text/html') ?? ''
  const text = clipboardData?.getData('text/plain') ?? ''
  const picture = (clipboardData?.files.length ?? 0) > 0 && isPictureAlone(html, text)
  // The view knows of the key by which words alone are wanted, and tells nobody.
  const { input } = view as unknown as { input?: { shiftKey?: boolean } }
  const plain = input?.shiftKey || view.state.selection.$from.parent.type.spec.code
  return html.trim() === '' || isOwnCopy(html) || picture || plain ? null : html
}

/** An address that is pasted over words makes a link of them. */
function linksSelection(view: EditorView, event: ClipboardEvent): boolean {
  const text = event.clipboardData?.getData('text/plain').trim() ?? ''
  const link = view.state.schema.marks.link
  const { from, to, empty } = view.state.selection
  if (empty || !link || /\s/.test(text) || !isAbsoluteAddress(text)) return false
  view.dispatch(view.state.tr.addMark(from, to, link.create({ href: text })))
  return true
}

/** Text that brings notes along: they go to the end, under labels of their own. */
function pastesNotes(view: EditorView, pasted: Slice): boolean {
  const { slice, notes } = withNotesApart(pasted, view.state.doc)
  if (notes.length === 0) return false
  const tr = view.state.tr.replaceSelection(slice)
  view.dispatch(tr.insert(tr.doc.content.size, notes).scrollIntoView().setMeta('uiEvent', 'paste'))
  return true
}

function fitting(slice: Slice, view: EditorView): Slice {
  return view.state.selection.$from.parent.type.name.startsWith('table') ? flat(slice) : slice
}

/** The words as they are, a paragraph for every line; nothing in them is taken for Markdown. */
export function linesOf(text: string, schema: Schema): Slice {
  const lines = text.replace(/[\r\n]+$/, '').split(/(?:\r\n?|\n)+/)
  const paragraphs = lines.map((line) =>
    schema.node('paragraph', null, line ? [schema.text(line)] : []),
  )
  return new Slice(Fragment.from(paragraphs), 1, 1)
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
