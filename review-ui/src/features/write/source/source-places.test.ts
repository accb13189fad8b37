import { EditorView } from '@codemirror/view'
import { expect, test } from 'vitest'
import { goToPlace, markOverflow, overflowMark } from './source-places'

const view = (doc: string) => new EditorView({ doc, extensions: [overflowMark] })

const TEXT = '# Ask\n\nOne.\n\nTwo and more.\n'

test('the paragraph that crosses the limit is marked in the source until it no longer does', () => {
  const source = view(TEXT)
  markOverflow(source, { block: '3', lines: 7, paragraph: 'Two' })
  const marked = source.dom.querySelector('[data-over]')
  expect(marked?.textContent).toBe('Two and more.')
  expect(marked?.getAttribute('data-over')).toBe('7 lines over')
  markOverflow(source, null)
  expect(source.dom.querySelector('[data-over]')).toBeNull()
})

test('advice leads to its words, and an outline to where they begin', () => {
  const source = view(TEXT)
  goToPlace(source, { block: '3', start: 4, end: 12 })
  const { from, to } = source.state.selection.main
  expect(source.state.sliceDoc(from, to)).toBe('and more')
  goToPlace(source, { block: '3', start: 0, end: 0 })
  expect(source.state.selection.main).toMatchObject({ from: TEXT.indexOf('Two'), empty: true })
  goToPlace(source, { block: '9', start: 0, end: 0 })
  expect(source.state.selection.main.from).toBe(TEXT.indexOf('Two'))
})
