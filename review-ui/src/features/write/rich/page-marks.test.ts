import { getSchema } from '@tiptap/core'
import { expect, test } from 'vitest'
import examples from '../../../lib/text-address.examples.json'
import { read } from '../bridge/canonical'
import { blockSchema } from './block-schema'
import { inlineSchema } from './inline-schema'
import { marksOf } from './page-marks'

const schema = getSchema([...blockSchema, ...inlineSchema])
const doc = schema.nodeFromJSON(read(examples.markdown))

const startsOf = (block: string, offset: number) =>
  marksOf(doc, { breaks: [{ page: 2, block, offset }], overflow: null }).starts.map(({ pos }) =>
    doc.textBetween(pos, pos + 8),
  )

const overIn = (block: string) =>
  marksOf(doc, { breaks: [], overflow: { block, lines: 3, paragraph: '' } })
    .over.find()
    .map(({ from, to }) => doc.textBetween(from, to, ' '))

test('a page begins in the editor where it begins in print', () => {
  expect(startsOf('4', 0)).toEqual(['Owner: J'])
  expect(startsOf('2', 'Two words and '.length)).toEqual(['three fo'])
})

test('a page begins after a line that is broken by hand', () => {
  const before = 'Two words and three four five six1, and a line\n'.length
  expect(startsOf('2', before)).toEqual(['broken b'])
})

test('a page that begins nowhere is not marked', () => {
  expect(startsOf('99', 0)).toEqual([])
})

test('what crosses the limit is marked as a whole', () => {
  expect(overIn('4')).toEqual([expect.stringMatching(/^Owner: J/)])
  expect(overIn('99')).toEqual([])
})
