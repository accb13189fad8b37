import type { Editor } from '@tiptap/core'
import { AllSelection, TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { insertNote } from '../rich/notes'

/** Something an author does to a passage; the numbers say where, as parts of the whole. */
export interface Edit {
  act: keyof typeof ACTS
  from: number
  to: number
  words: string
}

const WORDS = [
  ...['words', ' ', 'a b', '*', '**so**', '`', '|', 'a | b', 'C:\\', '\\', '    four', '# ', '1. '],
  ...[
    '- ',
    '+',
    '> ',
    '[x]',
    '[b]',
    '[^a]',
    '<b>',
    '<br>',
    '&amp;',
    '---',
    '===',
    '```',
    '~~~',
    '_',
  ],
  ...['!', '[a](b)', 'https://a.b', 'é', '😀', '2) x', '\u00a0', ':--', '[^a]: x', '[b]: x', ''],
]

const press =
  (key: string, shiftKey = false) =>
  ({ view }: Editor) => {
    const event = new KeyboardEvent('keydown', { key, shiftKey })
    view.someProp('handleKeyDown', (handle) => handle(view, event))
  }

const LINK = { href: 'https://a.b/c?d=(e)|f', title: null, label: null, kind: null }

const ACTS = {
  type: (editor: Editor, { words }: Edit) => {
    editor.view.dispatch(editor.state.tr.insertText(words))
  },
  remove: (editor: Editor) => editor.commands.deleteSelection(),
  enter: press('Enter'),
  backspace: press('Backspace'),
  newLine: press('Enter', true),
  tab: press('Tab'),
  shiftTab: press('Tab', true),
  bold: (editor: Editor) => editor.commands.toggleBold(),
  italic: (editor: Editor) => editor.commands.toggleItalic(),
  code: (editor: Editor) => editor.commands.toggleCode(),
  link: (editor: Editor) => editor.commands.setMark('link', LINK),
  bullets: (editor: Editor) => editor.commands.toggleBulletList(),
  numbers: (editor: Editor) => editor.commands.toggleOrderedList(),
  quote: (editor: Editor) => editor.commands.toggleBlockquote(),
  codeBlock: (editor: Editor) => editor.commands.toggleCodeBlock(),
  heading: (editor: Editor, { to }: Edit) =>
    editor.commands.setNode('heading', { level: 1 + Math.floor(to * 3.99) }),
  text: (editor: Editor) => editor.commands.setNode('paragraph'),
  rule: (editor: Editor) => editor.commands.setHorizontalRule(),
  table: (editor: Editor) => editor.commands.insertTable({ rows: 2, cols: 2, withHeaderRow: true }),
  row: (editor: Editor) => editor.commands.addRowAfter(),
  column: (editor: Editor) => editor.commands.addColumnAfter(),
  lessRow: (editor: Editor) => editor.commands.deleteRow(),
  lessColumn: (editor: Editor) => editor.commands.deleteColumn(),
  note: (editor: Editor) => insertNote(editor),
  move: (editor: Editor, edit: Edit) => cutAndPaste(editor, edit),
  moveAll: (editor: Editor) => {
    const { view } = editor
    view.dispatch(view.state.tr.setSelection(new AllSelection(view.state.doc)))
    paste(editor, cut(editor))
  },
}

const part = fc.double({ min: 0, max: 1, noNaN: true })

export const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    act: fc.constantFrom(...(Object.keys(ACTS) as (keyof typeof ACTS)[]), 'type', 'type', 'move'),
    from: part,
    to: part,
    words: fc.constantFrom(...WORDS),
  }),
  { minLength: 1, maxLength: 4 },
)

export function apply(editor: Editor, edit: Edit): void {
  const { doc, tr } = editor.state
  const from = Math.round(edit.from * doc.content.size)
  // Mostly a few words, now and then half of the text.
  const length = edit.to < 0.8 ? Math.round(edit.to * 20) : Math.round(edit.to * doc.content.size)
  const to = Math.min(doc.content.size, from + (edit.act === 'type' ? 0 : length))
  editor.view.dispatch(tr.setSelection(TextSelection.between(doc.resolve(from), doc.resolve(to))))
  ACTS[edit.act](editor, edit)
}

/** Through the clipboard, as a browser hands it on. */
function cutAndPaste(editor: Editor, { words }: Edit): void {
  const html = cut(editor)
  const { doc, tr } = editor.state
  const to = Math.min(doc.content.size, Math.round((words.length / 16) * doc.content.size))
  editor.view.dispatch(tr.setSelection(TextSelection.near(doc.resolve(to))))
  paste(editor, html)
}

function cut({ view }: Editor): string {
  const html = view.serializeForClipboard(view.state.selection.content()).dom.innerHTML
  view.dispatch(view.state.tr.deleteSelection())
  return html
}

function paste({ view }: Editor, html: string): void {
  view.pasteHTML(html)
}
