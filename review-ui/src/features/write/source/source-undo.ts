import type { Extension } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import type { WayBack } from '../draft/draft'
import { changeOf } from '../draft/text-history'
import { type Way, wayAsked } from '../editor/way-asked'

/** The keys that lead back and on again, and the menus of the browser that do so. */
export function undoKeys(wayBack: Pick<WayBack, Way>): Extension {
  const go = (way: Way) => (view: EditorView) => {
    const moved = view.state.readOnly || view.composing ? null : wayBack[way]()
    if (moved) {
      const { at, was, is } = changeOf(view.state.doc.toString(), moved.markdown)
      view.dispatch({
        changes: { from: at, to: at + was.length, insert: is },
        selection: { anchor: moved.at },
        scrollIntoView: true,
        userEvent: way,
      })
    }
    return true
  }
  return [
    keymap.of([
      { key: 'Mod-z', run: go('undo'), preventDefault: true },
      { key: 'Mod-y', mac: 'Mod-Shift-z', run: go('redo'), preventDefault: true },
      { linux: 'Ctrl-Shift-z', win: 'Ctrl-Shift-z', run: go('redo'), preventDefault: true },
    ]),
    EditorView.domEventHandlers({
      beforeinput: (event, view) => {
        const way = wayAsked(event)
        if (way === null) return false
        event.preventDefault()
        return go(way)(view)
      },
    }),
  ]
}
