import { describe, expect, test } from 'vitest'
import examples from '../../../lib/tables.examples.json'
import { read, write } from './canonical'
import type { Json } from './json'

const KINDS: Record<string, string> = {
  paragraph: 'paragraph',
  heading: 'heading',
  blockquote: 'quote',
  bulletList: 'list',
  orderedList: 'list',
  codeBlock: 'code',
  horizontalRule: 'rule',
  htmlBlock: 'html',
  footnoteDefinition: 'note',
}

const textOf = (node: Json): string => node.text ?? (node.content ?? []).map(textOf).join('')

function blocksOf(markdown: string) {
  return (read(markdown).content ?? []).map((block) =>
    block.type === 'table'
      ? { table: (block.content ?? []).map((row) => (row.content ?? []).map(textOf)) }
      : KINDS[block.type],
  )
}

describe('the editor reads tables as the server does', () => {
  test.each(examples)('$name', ({ markdown, blocks }) => {
    expect(blocksOf(markdown)).toEqual(blocks)
    expect(blocksOf(write(read(markdown)))).toEqual(blocks)
  })
})
