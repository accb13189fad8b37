import { Editor, getSchema } from '@tiptap/core'
import fc from 'fast-check'
import { afterAll, afterEach, expect, test } from 'vitest'
import { documents } from '../bridge/arbitrary'
import { apply, edits } from '../bridge/arbitrary-edits'
import { read } from '../bridge/canonical'
import { meaningOf } from '../bridge/meaning'
import { TextHistory } from '../draft/text-history'
import { extensionsFor } from './extensions'
import { PageText } from './page-text'

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
const opened: Editor[] = []

afterEach(() => {
  for (const editor of opened.splice(0)) editor.destroy()
})
afterAll(() => element.remove())

function page(markdown: string) {
  const text = new PageText(schema, markdown)
  const editor = new Editor({ element, extensions, content: text.doc, enablePasteRules: false })
  opened.push(editor)
  return { text, editor }
}

const wordsAround = ({ state: { doc, selection } }: Editor) =>
  `${doc.textBetween(selection.from - 3, selection.from)}|`

test('a page goes back through every text that was written on it, and on again', () => {
  fc.assert(
    fc.property(documents, edits, (markdown, done) => {
      const { text, editor } = page(markdown)
      const history = new TextHistory(markdown)
      const texts = [markdown]
      done.forEach((edit, index) => {
        apply(editor, edit)
        if (!text.edited(editor.state.doc)) return
        history.record(text.said, index * 1_000)
        texts.push(text.said)
      })
      const shows = (way: 'undo' | 'redo', wanted: string) => {
        const moved = history[way]()
        text.show(editor.view, moved?.markdown ?? '', moved?.at ?? null)
        expect(moved?.markdown).toBe(wanted)
        expect(meaningOf(editor.state.doc.toJSON())).toEqual(meaningOf(read(wanted)))
      }
      for (const wanted of texts.slice(0, -1).toReversed()) shows('undo', wanted)
      for (const wanted of texts.slice(1)) shows('redo', wanted)
      editor.destroy()
    }),
    { numRuns: 60, seed: 117 },
  )
}, 60_000)

test('the cursor goes to where the text changed, and the blocks around are left alone', () => {
  const { text, editor } = page('# Ask\n\nOne two three.\n\nFour.\n')
  const four = editor.view.nodeDOM(editor.state.doc.content.size - 7)
  text.show(editor.view, '# Ask\n\nOne two and three.\n\nFour.\n', '# Ask\n\nOne two and'.length)
  expect(editor.getText()).toContain('One two and three.')
  expect(wordsAround(editor)).toBe('and|')
  expect(editor.view.nodeDOM(editor.state.doc.content.size - 7)).toBe(four)
})

test('a line without words is nothing that the text says', () => {
  const { text, editor } = page('One.\n')
  editor.commands.insertContentAt(editor.state.doc.content.size, { type: 'paragraph' })
  expect(text.edited(editor.state.doc)).toBe(false)
  text.show(editor.view, text.said, null)
  expect(editor.state.doc.childCount).toBe(1)
})

test('what was spelled in its own way as Markdown keeps its spelling on the page', () => {
  const { text, editor } = page('__Two__\n')
  text.show(editor.view, '* __One__\n', 0)
  expect(text.edited(editor.state.doc)).toBe(false)
  expect(text.said).toBe('* __One__\n')
})
