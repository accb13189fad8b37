import { getSchema } from '@tiptap/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blockSchema } from '../rich/block-schema'
import { inlineSchema } from '../rich/inline-schema'
import { richBlocks } from '../rich/rich-addresses'
import { sourceBlocks } from '../source/source-addresses'
import { documents, shreds } from './arbitrary'
import { read, write } from './canonical'
import type { Json } from './json'
import type { NumberedBlock } from './numbered-blocks'
import { open, save } from './origin'

/** The same texts every time; other ones and more are a matter of two variables. */
const SETTINGS = {
  numRuns: Number(process.env.FAST_CHECK_RUNS ?? 200),
  seed: Number(process.env.FAST_CHECK_SEED ?? 117),
}

const schema = getSchema([...blockSchema, ...inlineSchema])

const sizes = (blocks: readonly NumberedBlock[]) =>
  blocks.map(({ block, characters }) => [block, characters.length])

/** Notes are defined at the top level; one within a list or another note is kept, but not moved unharmed. */
function hasNestedNote(node: Json, top = true): boolean {
  return (node.content ?? []).some(
    (child) => (!top && child.type === 'footnoteDefinition') || hasNestedNote(child, false),
  )
}

describe.each([
  ['a text as an author writes it', documents],
  ['a text of shreds', shreds],
])('%s', (_, texts) => {
  test('is the same after opening and saving', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const origin = open(text)
        expect(save(origin.doc, origin)).toBe(text)
      }),
      SETTINGS,
    )
  }, 60_000)

  test('has the same addresses on the page and in its source', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const onPage = richBlocks(schema.nodeFromJSON(read(text)))
        expect(sizes(onPage)).toEqual(sizes(sourceBlocks(text)))
      }),
      SETTINGS,
    )
  }, 60_000)

  test('means the same when every block is spelled anew, and then stays as it is', () => {
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(!hasNestedNote(read(text)))
        const once = write(read(text))
        expect(read(once)).toEqual(read(text))
        expect(write(read(once))).toBe(once)
      }),
      SETTINGS,
    )
  }, 60_000)
})
