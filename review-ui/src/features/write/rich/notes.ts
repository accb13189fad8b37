import { type Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { NodeSelection, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'

const key = new PluginKey<DecorationSet>('notes')

interface Found {
  numbers: Map<string, number>
  definitions: Map<string, number>
}

/** Footnotes: their numbers as they print, and the ways from the text to a note and back. */
export const Notes = Extension.create({
  name: 'notes',
  addKeyboardShortcuts() {
    return {
      Enter: () => {
        const { selection } = this.editor.state
        return (
          selection instanceof NodeSelection &&
          selection.node.type.name === 'footnoteReference' &&
          toNote(this.editor, selection.node.attrs.label)
        )
      },
      Escape: () => backToText(this.editor),
    }
  },
  addProseMirrorPlugins() {
    const { editor } = this
    return [
      new Plugin({
        key,
        state: {
          init: (_, state) => decorate(state.doc, editor),
          apply: (tr, before) => (tr.docChanged ? decorate(tr.doc, editor) : before),
        },
        props: {
          decorations: (state) => key.getState(state),
          handleClickOn: (_view, _pos, node) =>
            node.type.name === 'footnoteReference' && toNote(editor, node.attrs.label),
        },
      }),
    ]
  },
})

const keyOf = (label: string) => label.trim().toLowerCase()

/** Notes are numbered in the order in which the text refers to them; the others come last. */
function findNotes(doc: Node): Found {
  const numbers = new Map<string, number>()
  const definitions = new Map<string, number>()
  const within: string[] = []
  const number = (label: string) => {
    if (!numbers.has(keyOf(label))) numbers.set(keyOf(label), numbers.size + 1)
  }
  doc.descendants((node, pos, parent) => {
    if (node.type.name === 'footnoteDefinition') {
      if (!definitions.has(keyOf(node.attrs.label))) definitions.set(keyOf(node.attrs.label), pos)
      node.descendants((child) => {
        if (child.type.name === 'footnoteReference') within.push(child.attrs.label)
      })
      return false
    }
    if (node.type.name === 'footnoteReference' && parent) number(node.attrs.label)
    return true
  })
  within.forEach(number)
  for (const label of definitions.keys()) number(label)
  return { numbers, definitions }
}

function decorate(doc: Node, editor: Editor): DecorationSet {
  const { numbers, definitions } = findNotes(doc)
  const decorations: Decoration[] = []
  doc.descendants((node, pos) => {
    const label = keyOf(String(node.attrs.label ?? ''))
    if (node.type.name === 'footnoteReference') {
      const number = definitions.has(label) ? String(numbers.get(label)) : '?'
      decorations.push(Decoration.node(pos, pos + node.nodeSize, { 'data-number': number }))
    } else if (node.type.name === 'footnoteDefinition') {
      const number = numbers.get(label) ?? 0
      decorations.push(
        Decoration.widget(pos + 1, () => numberButton(number, editor), {
          side: -1,
          ignoreSelection: true,
          key: `${label}-${number}`,
        }),
      )
    }
  })
  return DecorationSet.create(doc, decorations)
}

function numberButton(number: number, editor: Editor): HTMLElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = String(number)
  button.title = 'Back to the text'
  button.setAttribute('aria-label', `Note ${number}, back to the text`)
  button.contentEditable = 'false'
  button.dataset.noteNumber = ''
  button.addEventListener('mousedown', (event) => event.preventDefault())
  button.addEventListener('click', () => backToText(editor, editor.view.posAtDOM(button, 0)))
  return button
}

function toNote(editor: Editor, label: string): boolean {
  const pos = findNotes(editor.state.doc).definitions.get(keyOf(label))
  return pos !== undefined && go(editor, pos + 1)
}

function backToText(editor: Editor, from = editor.state.selection.from): boolean {
  const $from = editor.state.doc.resolve(from)
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth)
    if (node.type.name !== 'footnoteDefinition') continue
    let found: number | null = null
    editor.state.doc.descendants((child, pos) => {
      const refers =
        child.type.name === 'footnoteReference' &&
        keyOf(child.attrs.label) === keyOf(node.attrs.label)
      if (refers && found === null) found = pos
    })
    return found !== null && go(editor, found + 1)
  }
  return false
}

function go(editor: Editor, pos: number): boolean {
  const { state, view } = editor
  const selection = TextSelection.near(state.doc.resolve(pos))
  view.dispatch(state.tr.setSelection(selection).scrollIntoView())
  view.focus()
  return true
}

/** Puts a reference at the cursor and an empty note at the end, and goes there. */
export function insertNote(editor: Editor): boolean {
  const { schema, doc, selection } = editor.state
  const reference = schema.nodes.footnoteReference
  const definition = schema.nodes.footnoteDefinition
  const paragraph = schema.nodes.paragraph
  if (!reference || !definition || !paragraph) return false
  const label = freeLabel(doc)
  const tr = editor.state.tr.insert(selection.to, reference.create({ label }))
  const end = tr.doc.content.size
  tr.insert(end, definition.create({ label }, paragraph.create()))
  tr.setSelection(TextSelection.near(tr.doc.resolve(end + 1))).scrollIntoView()
  editor.view.dispatch(tr)
  editor.view.focus()
  return true
}

/** A number that no note has and that the text does not spell out either. */
function freeLabel(doc: Node): string {
  const { numbers, definitions } = findNotes(doc)
  const text = doc.textContent
  for (let next = definitions.size + 1; ; next += 1) {
    const label = String(next)
    if (!numbers.has(label) && !text.includes(`[^${label}]`)) return label
  }
}
