import { type Editor, Extension, type Range } from '@tiptap/core'
import { Suggestion, type SuggestionOptions } from '@tiptap/suggestion'
import { pickFigure } from './figures'
import { insertNote } from './notes'

export interface SlashEntry {
  label: string
  hint: string
  words: string
  run: (editor: Editor) => void
}

export type SlashRender = SuggestionOptions<SlashEntry>['render']

const heading = (level: 1 | 2 | 3 | 4, hint: string): SlashEntry => ({
  label: level === 1 ? 'Title' : `Heading ${level}`,
  hint,
  words: `heading title h${level}`,
  run: (editor) => editor.chain().focus().setNode('heading', { level }).run(),
})

/** What may be put into a memo. */
const SLASH_ENTRIES: readonly SlashEntry[] = [
  heading(1, 'Ctrl Alt 1'),
  heading(2, 'Ctrl Alt 2'),
  heading(3, 'Ctrl Alt 3'),
  heading(4, 'Ctrl Alt 4'),
  {
    label: 'Bulleted list',
    hint: 'Ctrl Shift 8',
    words: 'bullet unordered points',
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    label: 'Numbered list',
    hint: 'Ctrl Shift 7',
    words: 'ordered steps',
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    label: 'Table',
    hint: 'three by three',
    words: 'rows columns grid',
    run: (editor) =>
      editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
  },
  { label: 'Figure', hint: 'PNG, JPEG or SVG', words: 'picture image chart', run: pickFigure },
  { label: 'Footnote', hint: 'a source or an aside', words: 'note reference', run: insertNote },
  {
    label: 'Quote',
    hint: 'Ctrl Shift B',
    words: 'blockquote citation',
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
  {
    label: 'Code',
    hint: 'Ctrl Alt C',
    words: 'block source preformatted',
    run: (editor) => editor.chain().focus().toggleCodeBlock().run(),
  },
  {
    label: 'Rule',
    hint: 'a line across',
    words: 'horizontal divider',
    run: (editor) => editor.chain().focus().setHorizontalRule().run(),
  },
]

function entriesFor(query: string): SlashEntry[] {
  const wanted = query.trim().toLowerCase()
  return SLASH_ENTRIES.filter((entry) =>
    `${entry.label} ${entry.words}`.toLowerCase().includes(wanted),
  )
}

/** A slash at the start of a line opens the list of what can be put there. */
export const SlashMenu = Extension.create<{ render: SlashRender }>({
  name: 'slashMenu',
  addOptions: () => ({ render: undefined }),
  addProseMirrorPlugins() {
    return [
      Suggestion<SlashEntry>({
        editor: this.editor,
        char: '/',
        startOfLine: true,
        items: ({ query }) => entriesFor(query),
        command: ({ editor, range, props }) => runEntry(editor, range, props),
        allow: ({ state }) => !state.selection.$from.parent.type.spec.code,
        render: this.options.render,
      }),
    ]
  },
})

function runEntry(editor: Editor, range: Range, entry: SlashEntry): void {
  editor.chain().focus().deleteRange(range).run()
  entry.run(editor)
}
