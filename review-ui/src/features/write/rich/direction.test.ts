import { getSchema } from '@tiptap/core'
import { EditorState } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { read, write } from '../bridge/canonical'
import type { Json } from '../bridge/json'
import { blockSchema } from './block-schema'
import { Direction } from './direction'
import { inlineSchema } from './inline-schema'

const schema = getSchema([...blockSchema, ...inlineSchema])
const plugins = Direction.config.addProseMirrorPlugins?.call({} as never) ?? []

function state(markdown: string): EditorState {
  return EditorState.create({ doc: schema.nodeFromJSON(read(markdown)), plugins })
}

function written(after: EditorState): string {
  return write(after.doc.toJSON() as Json)
}

test('what turns the direction of writing is taken out of what comes in', () => {
  const before = state('We pay euros.\n')
  const after = before.apply(before.tr.insertText('\u202e059\u202c ', 8))
  expect(written(after)).toBe('We pay 059 euros.\n')
})

test('several insertions at once are cleaned, and the words around them stay', () => {
  const before = state('one\n\ntwo\n')
  const after = before.apply(before.tr.insertText('\u200fx\u2067y', 4).insertText('\u200ez', 1))
  expect(written(after)).toBe('zonexy\n\ntwo\n')
})

test('what an older text has stays until it is touched', () => {
  const before = state('a\u202eb\n\ntwo\n')
  const after = before.apply(before.tr.insertText('!', before.doc.content.size - 1))
  expect(written(after)).toContain('a\u202eb')
})
