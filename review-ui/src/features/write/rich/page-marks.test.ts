import { getSchema } from '@tiptap/core'
import { expect, test } from 'vitest'
import examples from '../../../lib/text-address.examples.json'
import { read } from '../bridge/canonical'
import { blockSchema } from './block-schema'
import { inlineSchema } from './inline-schema'
import { marksOf } from './page-marks'

const schema = getSchema([...blockSchema, ...inlineSchema])
const doc = schema.nodeFromJSON(read(examples.markdown))

const startsOf = (block: number, offset: number) =>
  marksOf(doc, {
    html: examples.page,
    breaks: [{ page: 2, block, offset }],
    overflow: null,
  }).starts.map(({ pos }) => doc.textBetween(pos, pos + 8))

test('a page begins in the editor where it begins in print', () => {
  expect(startsOf(4, 0)).toEqual(['Owner: J'])
  expect(startsOf(2, 'Two words and '.length)).toEqual(['three fo'])
})

test('a page begins after a line that is broken by hand', () => {
  const before = 'Two words and three four five six1, and a line\n'.length
  expect(startsOf(2, before)).toEqual(['broken b'])
})

test('a page that begins in a rule or nowhere is not marked', () => {
  expect(startsOf(12, 0)).toEqual([])
  expect(startsOf(99, 0)).toEqual([])
})
