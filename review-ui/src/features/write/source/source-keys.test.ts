import { EditorSelection, EditorState, type StateCommand } from '@codemirror/state'
import { describe, expect, test } from 'vitest'
import { makeLink, toggleMark } from './source-keys'

function press(doc: string, from: number, to: number, command: StateCommand): EditorState {
  let state = EditorState.create({ doc, selection: EditorSelection.single(from, to) })
  command({
    state,
    dispatch: (transaction) => {
      state = transaction.state
    },
  })
  return state
}

describe('keys in the source', () => {
  test('a mark is put around the selection, which stays selected', () => {
    const state = press('we ask for money', 3, 6, toggleMark('**'))
    expect(state.doc.toString()).toBe('we **ask** for money')
    expect(state.sliceDoc(state.selection.main.from, state.selection.main.to)).toBe('ask')
  })

  test('the same key takes the mark away', () => {
    const state = press('we **ask** for money', 5, 8, toggleMark('**'))
    expect(state.doc.toString()).toBe('we ask for money')
  })

  test('a link leaves the cursor on its address', () => {
    const state = press('see the plan', 8, 12, makeLink)
    expect(state.doc.toString()).toBe('see the [plan](https://)')
    expect(state.sliceDoc(state.selection.main.from, state.selection.main.to)).toBe('https://')
  })
})
