import { Editor } from '@tiptap/core'
import { afterAll, afterEach, expect, test } from 'vitest'
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
const FIGURE = `![What it costs](figure:${'a'.repeat(64)})`
const element = document.createElement('div')
document.body.append(element)
let open: Editor | null = null

afterEach(() => open?.destroy())
afterAll(() => element.remove())

function inTheCaption(key: string, press: KeyboardEventInit = {}) {
  const editor = new Editor({ element, extensions })
  const text = new PageText(editor.schema, `${FIGURE}\n\nNobody has tried it.\n`)
  open = editor
  editor.commands.setContent(text.doc)
  const caption = element.querySelector('textarea') as HTMLTextAreaElement
  caption.focus()
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...press })
  caption.dispatchEvent(event)
  const type = (words: string) => {
    editor.view.dispatch(editor.state.tr.insertText(words))
    text.edited(editor.state.doc)
    return text.said
  }
  return { event, caption, type, editor }
}

test('Enter in a caption goes on below the figure, at once', () => {
  const { event, editor, type } = inTheCaption('Enter')
  expect(event.defaultPrevented).toBe(true)
  expect(document.activeElement).toBe(editor.view.dom)
  expect(type('As can be seen.')).toBe(`${FIGURE}\n\nAs can be seen.\n\nNobody has tried it.\n`)
})

test('Escape goes back to the text and puts nothing below the figure', () => {
  const { editor } = inTheCaption('Escape')
  expect(document.activeElement).toBe(editor.view.dom)
  expect(editor.state.doc.childCount).toBe(2)
})

test.each([{ isComposing: true }, { keyCode: 229 }])(
  'Enter of an input method confirms its candidate and leaves the caption alone: %j',
  (press) => {
    const { event, caption, editor } = inTheCaption('Enter', press)
    expect(event.defaultPrevented).toBe(false)
    expect(document.activeElement).toBe(caption)
    expect(editor.state.doc.childCount).toBe(2)
  },
)
