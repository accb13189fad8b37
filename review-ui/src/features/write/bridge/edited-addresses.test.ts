import { getSchema } from '@tiptap/core'
import { describe, expect, test } from 'vitest'
import { addressesOf as inPage, rangesOf, type Side } from '../../../lib/text-address'
import examples from '../../../lib/text-address.examples.json'
import { blockSchema } from '../rich/block-schema'
import { inlineSchema } from '../rich/inline-schema'
import { richBlocks } from '../rich/rich-addresses'
import { sourceBlocks } from '../source/source-addresses'
import { read } from './canonical'
import { addressesOf, placeOf, pointAt } from './edited-addresses'

const schema = getSchema([...blockSchema, ...inlineSchema])
const documentOf = (markdown: string) => schema.nodeFromJSON(read(markdown))

function onPage(markdown: string) {
  return richBlocks(documentOf(markdown))
}

const editors = {
  editor: onPage,
  source: sourceBlocks,
}

const pages: Record<string, { side: Side; html: string }> = {
  'page and preview': { side: 'after', html: examples.page },
  redline: { side: 'after', html: examples.redline },
  'right side': { side: 'after', html: examples.after },
  'who wrote this': { side: 'after', html: examples.authorship },
  'left side': { side: 'before', html: examples.before },
}

const texts = { after: examples.blocks, before: examples.oldBlocks }
const markdowns = { after: examples.markdown, before: examples.oldMarkdown }

function* wordsOf(blocks: Record<string, string>) {
  for (const [block, text] of Object.entries(blocks)) {
    for (const word of text.matchAll(/\S+/g)) {
      yield { block, start: word.index, end: word.index + word[0].length }
    }
  }
}

/** On the page that is written on, a picture can be selected as a whole only. */
function pictureIn(blocks: Record<string, string>, { block }: { block: string }) {
  return blocks[block] === 'An image' && { start: 0, end: 'An image'.length }
}

describe.each(Object.entries(editors))('in the %s', (_, blocksOf) => {
  test.each(Object.entries(pages))(
    'a selection has the address that it has in the %s',
    (_, page) => {
      const sheet = document.createElement('div')
      sheet.innerHTML = page.html
      const edited = blocksOf(markdowns[page.side])
      const words = [...wordsOf(texts[page.side])]
      const ranges = rangesOf(page.side, words, sheet)
      for (const [index, word] of words.entries()) {
        const range = ranges[index]
        const place = placeOf(edited, word)
        expect(range && inPage(range, sheet)).toEqual([{ side: page.side, ...word }])
        expect(place && addressesOf(edited, place), JSON.stringify(word)).toEqual([
          { side: 'after', ...word, ...(blocksOf === onPage && pictureIn(texts[page.side], word)) },
        ])
      }
    },
  )

  test('every block has the length of its text', () => {
    const lengths = (blocks: [string, number][]) => Object.fromEntries(blocks)
    const edited = blocksOf(examples.markdown).filter(({ characters }) => characters.length > 0)
    expect(lengths(edited.map(({ block, characters }) => [block, characters.length]))).toEqual(
      lengths(Object.entries(examples.blocks).map(([block, text]) => [block, text.length])),
    )
  })

  test('a selection over several blocks has an address in each', () => {
    const edited = blocksOf('One two.\n\n| a | b |\n|---|---|\n| c | d |\n')
    const from = placeOf(edited, { block: '1', start: 4, end: 7 })?.from ?? -1
    const to = placeOf(edited, { block: '2.1.1', start: 0, end: 1 })?.to ?? -1
    expect(addressesOf(edited, { from, to })).toEqual([
      { side: 'after', block: '1', start: 4, end: 8 },
      { side: 'after', block: '2.1.1', start: 0, end: 1 },
    ])
  })

  test('a cursor is a point', () => {
    const edited = blocksOf('One two.\n')
    const at = placeOf(edited, { block: '1', start: 4, end: 4 })
    expect(at && addressesOf(edited, at)).toEqual([{ side: 'after', block: '1', start: 4, end: 4 }])
  })

  test('a block without words is a point', () => {
    const edited = blocksOf('One.\n\n#\n\nTwo.\n')
    const at = placeOf(edited, { block: '2', start: 0, end: 0 })
    expect(at?.from).toBeGreaterThan(edited[0]?.characters.at(-1)?.to ?? 0)
    expect(at && pointAt(edited, at.from)).toMatchObject({ block: '2', start: 0, end: 0 })
  })

  test('a cursor that stands in no words is behind those before it', () => {
    const edited = blocksOf('One.\n\n<!-- guidance: say it -->\n')
    const end = edited[0]?.characters.at(-1)?.to ?? 0
    expect(pointAt(edited, end + 4)).toMatchObject({ block: '1', start: 4, end: 4 })
    expect(pointAt([], 3)).toBeNull()
  })

  test('what the text does not have stands nowhere', () => {
    const edited = blocksOf('One.\n')
    expect(placeOf(edited, { block: '2', start: 0, end: 1 })).toBeNull()
    expect(placeOf(edited, { block: '1', start: 2, end: 9 })).toBeNull()
  })

  test('notes stand after the part that refers to them first, unused ones at the end', () => {
    const text = 'a[^2]\n\n## Appendix\n\nb[^1]\n\n[^0]: none\n[^1]: first\n[^2]: the second\n'
    const lengths = blocksOf(text).map(({ characters }) => characters.length)
    expect(lengths).toEqual([2, 'the second'.length, 'Appendix'.length, 2, 'first'.length, 4])
  })

  test('what prints nothing is not counted, and an item without words is', () => {
    const text =
      '[x](https://a.example)\n\n<!-- guidance: say it -->\n\n-\n- b\n\n[c]: https://c.example\n'
    expect(blocksOf(text).map(({ block, characters }) => [block, characters.length])).toEqual([
      ['1', 1],
      ['2', 0],
      ['3', 1],
      ['4', '[c]: https://c.example'.length],
    ])
  })
})

describe('in the source', () => {
  test.each([
    ['a \\* b', 2, 3, '*'],
    ['a &amp; b', 2, 3, '&amp;'],
    ['> one\n> two', 4, 7, 'two'],
  ])('the words of %j are where they are spelled', (text, start, end, spelled) => {
    const place = placeOf(sourceBlocks(text), { block: '1', start, end })
    expect(text.slice(place?.from, place?.to)).toBe(spelled)
  })
})
