import { getSchema } from '@tiptap/core'
import { expect, test } from 'vitest'
import { read } from '../bridge/canonical'
import { blockSchema } from './block-schema'
import { findAll } from './find'
import { inlineSchema } from './inline-schema'

const schema = getSchema([...blockSchema, ...inlineSchema])

/** What is found, as it stands in the text. */
function found(text: string, markdown: string, matchCase = false): string[] {
  const doc = schema.nodeFromJSON(read(markdown))
  return findAll(doc, { text, matchCase }).map(({ from, to }) => doc.textBetween(from, to))
}

test('letters whose case changes their length move nothing that stands behind them', () => {
  expect(found('ask', 'İİİ ask, İ ask')).toEqual(['ask', 'ask'])
  expect(found('ask', 'ßß ﬁ ask')).toEqual(['ask'])
  expect(found('ask', 'Ask İ ASK', true)).toEqual([])
})

test('a letter that becomes two is found as a whole, and by what it becomes', () => {
  expect(found('straße', 'STRASSE und Straße')).toEqual(['STRASSE', 'Straße'])
  expect(found('strasse', 'Straße')).toEqual(['Straße'])
  expect(found('s', 'ß')).toEqual([])
  expect(found('İ', 'İstanbul')).toEqual(['İ'])
})
