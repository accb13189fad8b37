import { type ChangeDesc, StateEffect, StateField } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import { count } from '../../../lib/format'
import type { Excess } from '../../../lib/schema'
import { offsetOf } from '../bridge/block-offsets'

const over = StateEffect.define<{ from: number; lines: number } | null>()

/** Marks the paragraph that crosses the page limit. */
export const overflowMark = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, transaction) => {
    const told = transaction.effects.find((effect) => effect.is(over))
    if (!told) return moved(marks, transaction.changes)
    if (told.value === null) return Decoration.none
    const { from, lines } = told.value
    const line = Decoration.line({
      class: 'cm-over',
      attributes: { 'data-over': `${count(lines, 'line')} over` },
    })
    return Decoration.set(line.range(transaction.state.doc.lineAt(from).from))
  },
  provide: (field) => EditorView.decorations.from(field),
})

function moved(marks: DecorationSet, changes: ChangeDesc): DecorationSet {
  return changes.empty ? marks : marks.map(changes)
}

export function markOverflow(view: EditorView, excess: Excess | null): void {
  const from = excess && offsetOf(view.state.doc.toString(), excess.block)
  view.dispatch({ effects: over.of(excess && { from: from ?? 0, lines: excess.lines }) })
}

/** Selects words in a block of the top level, or goes to its beginning. */
export function goToPlace(view: EditorView, block: number, quote = ''): void {
  const text = view.state.doc.toString()
  const start = offsetOf(text, block)
  const found = quote ? text.indexOf(quote, start) : -1
  const selection = found === -1 ? { anchor: start } : { anchor: found, head: found + quote.length }
  view.dispatch({
    selection,
    effects: EditorView.scrollIntoView(selection.anchor, { y: 'center' }),
  })
  view.focus()
}
