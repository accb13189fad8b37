import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

/**
 * A table wider than its page scrolls with the cursor while it is written on, and says so; else it takes the focus, as
 * there is no cursor. The focus would draw the clicks into its cells to itself if it were written on.
 */
export const TableScroll = Extension.create({
  name: 'tableScroll',
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin({
        key: new PluginKey('table-scroll'),
        props: {
          decorations: ({ doc }) => {
            const attributes = editor.isEditable ? WRITTEN : READ
            const tables = tablesIn(doc).map(({ from, to }) =>
              Decoration.node(from, to, attributes),
            )
            return DecorationSet.create(doc, tables)
          },
        },
      }),
    ]
  },
})

const WRITTEN = { 'aria-label': 'Table', contenteditable: 'true' }
const READ = { 'aria-label': 'Table', tabindex: '0' }

function tablesIn(doc: Node): { from: number; to: number }[] {
  const tables: { from: number; to: number }[] = []
  doc.descendants((node, pos) => {
    if (node.type.name !== 'table') return !node.isTextblock
    tables.push({ from: pos, to: pos + node.nodeSize })
    return false
  })
  return tables
}
