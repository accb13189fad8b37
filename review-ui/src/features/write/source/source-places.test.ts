import { EditorView } from '@codemirror/view'
import { expect, test } from 'vitest'
import { goToPlace, markOverflow, overflowMark } from './source-places'

const view = (doc: string) => new EditorView({ doc, extensions: [overflowMark] })

const TEXT = '# Ask\n\nOne.\n\nTwo and more.\n'

test('the paragraph that crosses the limit is marked in the source until it no longer does', () => {
  const source = view(TEXT)
  markOverflow(source, { block: 3, lines: 7, paragraph: 'Two' })
  const marked = source.dom.querySelector('[data-over]')
  expect(marked?.textContent).toBe('Two and more.')
  expect(marked?.getAttribute('data-over')).toBe('7 lines over')
  markOverflow(source, null)
  expect(source.dom.querySelector('[data-over]')).toBeNull()
})

test('advice leads to its words, and to their paragraph if they are spelled otherwise', () => {
  const source = view(TEXT)
  goToPlace(source, 3, 'and more')
  const { from, to } = source.state.selection.main
  expect(source.state.sliceDoc(from, to)).toBe('and more')
  goToPlace(source, 3, 'elsewhere')
  expect(source.state.selection.main.from).toBe(TEXT.indexOf('Two'))
})
