import { type Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'

export type Align = 'left' | 'center' | 'right' | null

/** A column has one alignment, that of its head; Enter goes down a column. */
export const TableKeys = Extension.create({
  name: 'tableKeys',
  priority: 1500,
  addKeyboardShortcuts() {
    return { Enter: () => isInTable(this.editor) && goDown(this.editor) }
  },
  addProseMirrorPlugins() {
    return [
      new Plugin({
        key: new PluginKey('table-columns'),
        appendTransaction: (transactions, _before, state) =>
          transactions.some((tr) => tr.docChanged) ? evenColumns(state.doc, state.tr) : null,
      }),
    ]
  },
})

export function isInTable(editor: Editor): boolean {
  return editor.isActive('tableCell') || editor.isActive('tableHeader')
}

export function alignColumn(editor: Editor, align: Align): void {
  const { $from } = editor.state.selection
  const { tr } = editor.state
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type.name !== 'table') continue
    const column = $from.index(depth + 1)
    const start = $from.start(depth)
    $from.node(depth).forEach((row, rowPos) => {
      let pos = start + rowPos + 1
      row.forEach((cell, _offset, index) => {
        if (index === column) tr.setNodeAttribute(pos, 'align', align)
        pos += cell.nodeSize
      })
    })
  }
  editor.view.dispatch(tr)
  editor.view.focus()
}

/** Rows and columns that were added take over alignment and head from their neighbours. */
function evenColumns(doc: Node, tr: Transaction): Transaction | null {
  doc.descendants((table, tablePos) => {
    if (table.type.name !== 'table') return !table.isTextblock
    const head = table.firstChild
    table.forEach((row, rowPos, rowIndex) => {
      let pos = tablePos + 1 + rowPos + 1
      row.forEach((cell, _offset, column) => {
        const type = doc.type.schema.nodes[rowIndex === 0 ? 'tableHeader' : 'tableCell']
        const align = head?.maybeChild(column)?.attrs.align ?? null
        if (type && (cell.type !== type || cell.attrs.align !== align)) {
          tr.setNodeMarkup(pos, type, { ...cell.attrs, align })
        }
        pos += cell.nodeSize
      })
    })
    return false
  })
  return tr.docChanged ? tr : null
}

function goDown(editor: Editor): boolean {
  const { $from } = editor.state.selection
  const depth = $from.depth
  const table = $from.node(depth - 2)
  const row = $from.index(depth - 2)
  const below = table.maybeChild(row + 1)
  if (!below) return editor.chain().addRowAfter().run() && goDown(editor)
  const pos = $from.after(depth - 1)
  const column = $from.index(depth - 1)
  let target = pos + 1
  for (let index = 0; index < column; index += 1) target += below.maybeChild(index)?.nodeSize ?? 0
  return editor.commands.setTextSelection(target + 1)
}
