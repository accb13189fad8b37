import { getSchema } from '@tiptap/core'
import { describe, expect, test } from 'vitest'
import { blockSchema } from '../rich/block-schema'
import { inlineSchema } from '../rich/inline-schema'
import { richBlocks } from '../rich/rich-addresses'
import { sourceBlocks } from '../source/source-addresses'
import { read, write } from './canonical'
import { corpora } from './corpora'
import type { NumberedBlock } from './numbered-blocks'
import { open, save } from './origin'

const schema = getSchema([...blockSchema, ...inlineSchema])

const sizes = (blocks: readonly NumberedBlock[]) =>
  blocks.map(({ block, characters }) => [block, characters.length])

describe.each(corpora)('the texts of $name', ({ name, folder, count, texts }) => {
  test.skipIf(texts.length === 0)(`${name} is there (${folder})`, () => {
    expect(texts).toHaveLength(count)
  })

  test.each(texts)('%s is the same after opening and saving', (_, text) => {
    const origin = open(text)
    expect(save(origin.doc, origin)).toBe(text)
  })

  test.each(texts)('%s means the same when every block is spelled anew', (_, text) => {
    const once = write(read(text))
    expect(read(once)).toEqual(read(text))
    expect(write(read(once))).toBe(once)
  })

  test.each(texts)('%s has the same addresses on the page and in its source', (_, text) => {
    const onPage = richBlocks(schema.nodeFromJSON(read(text)))
    expect(sizes(onPage)).toEqual(sizes(sourceBlocks(text)))
  })
})
