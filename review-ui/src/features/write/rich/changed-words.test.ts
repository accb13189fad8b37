import { getSchema } from '@tiptap/core'
import { expect, test } from 'vitest'
import { blockSchema } from './block-schema'
import { changedWords } from './changed-words'
import { inlineSchema } from './inline-schema'
import { openFor } from './markdown-document'

const schema = getSchema([...blockSchema, ...inlineSchema])
const read = (markdown: string) => schema.nodeFromJSON(openFor(schema, markdown).doc)

/** Inserted words in brackets, those that were deleted struck, at their places. */
function marked(before: string, after: string): { inserted: string[]; deleted: string[] } {
  const doc = read(after)
  const { inserted, deleted } = changedWords(read(before), doc)
  return {
    inserted: inserted.map(({ from, to }) => doc.textBetween(from, to)),
    deleted: deleted.map(
      ({ at, text }) => `${text}|${doc.textBetween(at, Math.min(at + 6, doc.resolve(at).end()))}`,
    ),
  }
}

test('nothing is marked where nothing has changed', () => {
  const text = '# Title\n\nA *b* c.\n\n- one\n- two\n'
  expect(marked(text, text)).toEqual({ inserted: [], deleted: [] })
})

test('a word that was replaced is struck before the one that took its place', () => {
  expect(marked('We ask for ten million.\n', 'We ask for eleven million.\n')).toEqual({
    inserted: ['eleven'],
    deleted: ['ten|eleven'],
  })
})

test('words that were replaced together are one change', () => {
  expect(marked('We ask for ten million now.\n', 'We ask for two shifts now.\n')).toEqual({
    inserted: ['two shifts'],
    deleted: ['ten million|two sh'],
  })
})

test('a sentence at the end is inserted, and one that was taken out is struck where it was', () => {
  expect(marked('One. Two.\n', 'One. Two. Three.\n').inserted).toEqual([' Three.'])
  expect(marked('One. Two. Three.\n', 'One. Three.\n').deleted).toEqual(['Two. |Three.'])
})

test('a paragraph that came is inserted, and one that went is struck before the next', () => {
  expect(marked('One two.\n\nThree four.\n', 'One two.\n\nNew words.\n\nThree four.\n')).toEqual({
    inserted: ['New words.'],
    deleted: [],
  })
  expect(marked('One two.\n\nOld words.\n\nThree four.\n', 'One two.\n\nThree four.\n')).toEqual({
    inserted: [],
    deleted: ['Old words.|Three '],
  })
  expect(marked('One two.\n\nOld words.\n', 'One two.\n').deleted).toEqual(['Old words.|'])
})

test('items of lists and cells of tables are compared one by one', () => {
  expect(marked('- apples ripe\n- pears ripe\n', '- apples green\n- pears ripe\n')).toEqual({
    inserted: ['green'],
    deleted: ['ripe|green'],
  })
  const table = (cell: string) => `| a | b |\n| - | - |\n| ${cell} | 2 |\n`
  expect(marked(table('1 million'), table('3 million'))).toEqual({
    inserted: ['3'],
    deleted: ['1|3 mill'],
  })
})

test('words that only look otherwise are neither inserted nor struck', () => {
  const doc = read('We ask **now**.\n')
  const changes = changedWords(read('We ask now.\n'), doc)
  expect(changes.restyled.map(({ from, to }) => doc.textBetween(from, to))).toEqual(['now'])
  expect([...changes.inserted, ...changes.deleted]).toEqual([])
})

test('a figure that came and one that went are told', () => {
  const changes = changedWords(
    read(`Words.\n\n![Old](figure:${'a'.repeat(64)})\n`),
    read(`Words.\n\n![New](figure:${'b'.repeat(64)})\n`),
  )
  expect(changes.inserted).toHaveLength(1)
  expect(changes.deleted.map(({ text }) => text)).toEqual(['[figure]'])
})
