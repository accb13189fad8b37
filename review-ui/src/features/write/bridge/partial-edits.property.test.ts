import { Editor, getSchema } from '@tiptap/core'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { extensionsFor } from '../rich/extensions'
import { openFor, writerFor } from '../rich/markdown-document'
import { documents, shreds } from './arbitrary'
import { apply, type Edit, edits } from './arbitrary-edits'
import { read } from './canonical'
import { corpora } from './corpora'
import type { Json } from './json'
import { meaningOf } from './meaning'

const SETTINGS = {
  numRuns: Number(process.env.FAST_CHECK_RUNS ?? 200),
  seed: Number(process.env.FAST_CHECK_SEED ?? 117),
}

/** Everything is cut and pasted. */
const ALL: Edit = { act: 'moveAll', from: 0, to: 0, words: '' }

const nothing = () => {}
const extensions = extensionsFor({
  submit: nothing,
  link: nothing,
  find: nothing,
  slash: (() => ({})) as never,
  go: nothing,
})
const schema = getSchema(extensions)
const element = document.createElement('div')
document.body.append(element)
afterAll(() => element.remove())

function edited(markdown: string, done: readonly Edit[]) {
  const origin = openFor(schema, markdown)
  const write = writerFor(origin)
  const editor = new Editor({ element, extensions, content: origin.doc, enablePasteRules: false })
  try {
    for (const edit of done) apply(editor, edit)
    return { doc: editor.state.doc.toJSON() as Json, markdown: write(editor.state.doc) }
  } finally {
    editor.destroy()
  }
}

const keptWords = (texts: fc.Arbitrary<string>) =>
  fc.property(texts, edits, (text, done) => {
    const { doc, markdown } = edited(text, done)
    expect(meaningOf(read(markdown)), markdown).toEqual(meaningOf(doc))
  })

describe.each([
  ['a text as an author writes it', documents],
  ['a text of shreds', shreds],
])('%s', (_, texts) => {
  test('says what the page says after any edits, once it is saved and read again', () => {
    fc.assert(keptWords(texts), SETTINGS)
  }, 120_000)

  test('is the same after it was cut and pasted as a whole', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { doc } = edited(text, [])
        const pasted = edited(text, [ALL]).doc
        expect(meaningOf(pasted)).toEqual(meaningOf(doc))
      }),
      SETTINGS,
    )
  }, 120_000)
})

describe.each(corpora.filter(({ texts }) => texts.length > 0))('a text of $name', ({ texts }) => {
  test('says what the page says after any edits, once it is saved and read again', () => {
    const any = fc.constantFrom(...texts.map(([, text]) => text))
    fc.assert(keptWords(any), { ...SETTINGS, numRuns: Math.ceil(SETTINGS.numRuns / 5) })
  }, 120_000)
})
