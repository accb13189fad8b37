import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { changedWords } from './changed-words'
import { openFor } from './markdown-document'

const PAUSE_MILLIS = 200

const key = new PluginKey<DecorationSet>('change-marks')

/** Marks in the text what it says otherwise than another one, a moment after it was typed. */
export const ChangeMarks = Extension.create<{ comparedWith: string | null }>({
  name: 'changeMarks',
  addOptions: () => ({ comparedWith: null }),
  addProseMirrorPlugins() {
    const { comparedWith } = this.options
    if (comparedWith === null) return []
    const { schema } = this.editor
    const before = schema.nodeFromJSON(openFor(schema, comparedWith).doc)
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_, { doc }) => marksOf(before, doc),
          // Until they are found anew, the marks move with the text.
          apply: (tr, marks) =>
            (tr.getMeta(key) as DecorationSet | undefined) ?? marks.map(tr.mapping, tr.doc),
        },
        props: { decorations: (state) => key.getState(state) },
        view: (view) => new Marking(view, before),
      }),
    ]
  },
})

export function marksOf(before: Node, doc: Node): DecorationSet {
  const { inserted, restyled, deleted } = changedWords(before, doc)
  return DecorationSet.create(doc, [
    ...inserted.map(({ from, to }) => Decoration.inline(from, to, { nodeName: 'ins' })),
    ...restyled.map(({ from, to }) =>
      Decoration.inline(from, to, { class: 'restyled', title: 'It looks otherwise than it did.' }),
    ),
    ...deleted.map(({ at, text, block }) =>
      Decoration.widget(at, () => struck(text, block), {
        side: -1,
        key: `${block} ${text}`,
        ignoreSelection: true,
      }),
    ),
  ])
}

function struck(text: string, block: boolean): HTMLElement {
  const gone = document.createElement('del')
  gone.contentEditable = 'false'
  gone.textContent = text
  if (block) gone.dataset.block = ''
  return gone
}

class Marking {
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly view: EditorView
  private readonly before: Node

  constructor(view: EditorView, before: Node) {
    this.view = view
    this.before = before
  }

  update(view: EditorView, state: EditorView['state']): void {
    if (view.state.doc !== state.doc) this.later()
  }

  destroy(): void {
    clearTimeout(this.timer)
  }

  private later(): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.mark(), PAUSE_MILLIS)
  }

  private mark(): void {
    const { view } = this
    if (view.isDestroyed) return
    // An input method would lose what it is composing.
    if (view.composing) this.later()
    else view.dispatch(view.state.tr.setMeta(key, marksOf(this.before, view.state.doc)))
  }
}
