import { EditorSelection, type StateCommand } from '@codemirror/state'

/** Puts a mark around every selection, or takes it away where it stands already. */
export function toggleMark(mark: string): StateCommand {
  return ({ state, dispatch }) => {
    const length = mark.length
    const change = state.changeByRange((range) => {
      const before = state.sliceDoc(range.from - length, range.from)
      const after = state.sliceDoc(range.to, range.to + length)
      if (before === mark && after === mark) {
        return {
          changes: [
            { from: range.from - length, to: range.from },
            { from: range.to, to: range.to + length },
          ],
          range: EditorSelection.range(range.anchor - length, range.head - length),
        }
      }
      return {
        changes: [
          { from: range.from, insert: mark },
          { from: range.to, insert: mark },
        ],
        range: EditorSelection.range(range.anchor + length, range.head + length),
      }
    })
    dispatch(state.update(change, { userEvent: 'input', scrollIntoView: true }))
    return true
  }
}

/** Makes the selection a link and puts the cursor where its address belongs. */
export const makeLink: StateCommand = ({ state, dispatch }) => {
  const change = state.changeByRange((range) => {
    const text = state.sliceDoc(range.from, range.to)
    const address = range.from + text.length + 3
    return {
      changes: { from: range.from, to: range.to, insert: `[${text}](https://)` },
      range: EditorSelection.range(address, address + 'https://'.length),
    }
  })
  dispatch(state.update(change, { userEvent: 'input', scrollIntoView: true }))
  return true
}
