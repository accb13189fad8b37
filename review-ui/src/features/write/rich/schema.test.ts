import { getSchema } from '@tiptap/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documents } from '../bridge/arbitrary'
import { read } from '../bridge/canonical'
import type { Json } from '../bridge/json'
import { open, save } from '../bridge/origin'
import { blockSchema } from './block-schema'
import { inlineSchema } from './inline-schema'

const schema = getSchema([...blockSchema, ...inlineSchema])
const through = (json: Json) => {
  const node = schema.nodeFromJSON(json)
  node.check()
  return node.toJSON() as Json
}

describe('the schema of the editor', () => {
  test('holds whatever the bridge reads', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const doc = read(text)
        expect(through(through(doc))).toEqual(through(doc))
        expect(through(doc)).toMatchObject(doc)
      }),
      { numRuns: 100, seed: 117 },
    )
  }, 30_000)

  test('lets an untouched text be saved to the letter', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const keyOf = (block: Json) => JSON.stringify(through(block))
        const origin = open(text, keyOf)
        expect(save(through(origin.doc), origin, JSON.stringify)).toBe(text)
      }),
      { numRuns: 100, seed: 117 },
    )
  }, 30_000)
})
