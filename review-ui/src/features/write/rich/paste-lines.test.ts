import { getSchema } from '@tiptap/core'
import type { Slice } from '@tiptap/pm/model'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { read } from '../bridge/canonical'
import { blockSchema } from './block-schema'
import { inlineSchema, isAbsoluteAddress } from './inline-schema'
import { linesOf } from './paste'

const schema = getSchema([...blockSchema, ...inlineSchema])

/** What a selection becomes when a slice takes its place; paragraphs are divided by a stroke. */
function over(markdown: string, from: number, to: number, slice: Slice): string {
  const doc = schema.nodeFromJSON(read(markdown))
  const state = EditorState.create({ doc, selection: TextSelection.create(doc, from, to) })
  const after = state.apply(state.tr.replaceSelection(slice)).doc
  return after.textBetween(0, after.content.size, '|')
}

describe('pasting words alone', () => {
  test('puts them in the place of the selection', () => {
    expect(over('We ask for two.\n', 12, 15, linesOf('three', schema))).toBe('We ask for three.')
  })

  test('makes a paragraph of every line', () => {
    expect(over('ab\n', 2, 2, linesOf('one\r\ntwo\n\nthree\n', schema))).toBe('aone|two|threeb')
  })

  test('takes nothing in them for Markdown', () => {
    expect(over('a\n', 2, 2, linesOf('# *b*', schema))).toBe('a# *b*')
  })

  test('leaves the text alone when there are none', () => {
    expect(over('ab\n', 2, 2, linesOf('', schema))).toBe('ab')
  })
})

test('only an address that leads out of the memo makes a link of selected words', () => {
  expect(isAbsoluteAddress('https://example.com')).toBe(true)
  expect(isAbsoluteAddress('mailto:a@example.com')).toBe(true)
  expect(isAbsoluteAddress('#5')).toBe(false)
})
