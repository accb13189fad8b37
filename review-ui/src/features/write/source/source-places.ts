import { type ChangeDesc, StateEffect, StateField, type Text } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view'
import { count } from '../../../lib/format'
import type { Excess } from '../../../lib/schema'
import type { TextPlace } from '../../../lib/text-address'
import { placeOf } from '../bridge/edited-addresses'
import { remembered } from '../bridge/numbered-blocks'
import { sourceBlocks } from './source-addresses'

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

/** The blocks of the text as addresses name them. */
export const blocksOf = remembered((doc: Text) => sourceBlocks(doc.toString()))

export function markOverflow(view: EditorView, excess: Excess | null): void {
  const { doc } = view.state
  const at = excess && placeOf(blocksOf(doc), { block: excess.block, start: 0, end: 0 })
  view.dispatch({ effects: over.of(excess && at && { from: at.from, lines: excess.lines }) })
}

/** Selects words, or puts the cursor before them. */
export function goToPlace(view: EditorView, place: TextPlace): void {
  const at = placeOf(blocksOf(view.state.doc), place)
  if (!at) return
  view.dispatch({
    selection: { anchor: at.from, head: at.to },
    effects: EditorView.scrollIntoView(at.from, { y: 'center' }),
  })
  view.focus()
}
