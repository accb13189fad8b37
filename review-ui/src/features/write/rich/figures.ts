import { type Editor, Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { notify } from '../../../components/notify'
import { sentenceOf } from '../../../lib/problem'
import { FIGURE_KINDS, refusalOf, uploadFigure } from './figure-file'

type Upload = { add: { pos: number; sign: HTMLElement } } | { remove: HTMLElement }

const key = new PluginKey<DecorationSet>('figures')

/** Takes pictures that are pasted or dropped. Until one has arrived the text is as it was. */
export const Figures = Extension.create({
  name: 'figures',
  addProseMirrorPlugins() {
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (tr, before) => {
            const mapped = before.map(tr.mapping, tr.doc)
            const upload = tr.getMeta(key) as Upload | undefined
            if (!upload) return mapped
            if ('remove' in upload) return mapped.remove(find(mapped, upload.remove))
            const { pos, sign } = upload.add
            return mapped.add(tr.doc, [Decoration.widget(pos, sign, { sign, side: -1 })])
          },
        },
        props: {
          decorations: (state) => key.getState(state),
          handlePaste: (view, { clipboardData }) => {
            const files = [...(clipboardData?.files ?? [])]
            if (!clipboardData || files.length === 0) return false
            const html = clipboardData.getData('text/html')
            if (!isPictureAlone(html, clipboardData.getData('text/plain'))) return false
            bringIn(view, files, view.state.selection.from)
            return true
          },
          handleDrop: (view, event, _slice, moved) => {
            const files = [...(event.dataTransfer?.files ?? [])]
            if (moved || files.length === 0) return false
            event.preventDefault()
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
            bringIn(view, files, at?.pos ?? view.state.selection.from)
            return true
          },
          handleTextInput: (view, from, _to, text) => besideFigure(view, from, text),
        },
      }),
    ]
  },
})

/** Word and spreadsheets add a picture of the words that they copy. */
export function isPictureAlone(html: string, text: string): boolean {
  if (text.trim() !== '') return false
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return body.textContent.trim() === ''
}

/** Asks for files and puts them where the cursor is. */
export function pickFigure({ view }: Editor): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = FIGURE_KINDS
  input.multiple = true
  input.addEventListener('change', () =>
    bringIn(view, [...(input.files ?? [])], view.state.selection.from),
  )
  input.click()
}

function bringIn(view: EditorView, files: readonly File[], pos: number): void {
  if (view.isDestroyed || !view.editable) return
  for (const file of files) {
    const refusal = refusalOf(file)
    if (refusal) notify(refusal)
    else void upload(view, file, pos)
  }
}

async function upload(view: EditorView, file: File, pos: number): Promise<void> {
  const { sign, tell } = signOf(file.name)
  const add = { pos: placeFor(view.state.doc, pos), sign }
  view.dispatch(view.state.tr.setMeta(key, { add }))
  const asked = view.state.doc
  try {
    const hash = await uploadFigure(file, tell)
    if (view.isDestroyed || !view.editable)
      notify(
        `“${file.name}” has arrived, but the page that it was meant for was left meanwhile. Bring it in again.`,
      )
    else insert(view, sign, hash, view.state.doc === asked)
  } catch (error) {
    notify(`“${file.name}” was not brought in. ${sentenceOf(error)}`)
  } finally {
    if (!view.isDestroyed) view.dispatch(view.state.tr.setMeta(key, { remove: sign }))
  }
}

/** A figure stands between blocks of the top level, before the notes. */
function placeFor(doc: Node, pos: number): number {
  const $pos = doc.resolve(Math.min(pos, doc.content.size))
  let place = $pos.depth > 0 ? $pos.after(1) : pos
  doc.forEach((node, start) => {
    if (node.type.name === 'footnoteDefinition') place = Math.min(place, start)
  })
  return place
}

function insert(view: EditorView, sign: HTMLElement, hash: string, isQuiet: boolean): void {
  const { doc, schema, tr } = view.state
  const pos = find(key.getState(view.state) ?? DecorationSet.empty, sign)[0]?.from
  const image = schema.nodes.image?.create({ src: `figure:${hash}`, alt: '' })
  const figure = image && schema.nodes.paragraph?.create(null, image)
  if (pos === undefined || !figure) return
  const before = doc.resolve(pos).nodeBefore
  const empty = before && ['paragraph', 'guidance'].includes(before.type.name) && !before.childCount
  const start = empty ? pos - before.nodeSize : pos
  tr.replaceWith(start, pos, figure)
  const end = start + figure.nodeSize
  const paragraph = schema.nodes.paragraph?.create()
  if (end === tr.doc.content.size && paragraph) tr.insert(end, paragraph)
  if (isQuiet) tr.setSelection(TextSelection.near(tr.doc.resolve(end)))
  view.dispatch(tr.scrollIntoView())
  // Whoever has gone on writing is left alone.
  if (isQuiet) {
    const shown = view.nodeDOM(start + 1)
    if (shown instanceof HTMLElement) shown.querySelector('textarea')?.focus()
  }
}

/** What is typed beside a figure begins a paragraph of its own, as a figure stands alone. */
function besideFigure(view: EditorView, from: number, text: string): boolean {
  const $from = view.state.doc.resolve(from)
  const { nodeBefore, nodeAfter } = $from
  const isFigure = (node: Node | null) =>
    node?.type.name === 'image' && String(node.attrs.src).startsWith('figure:')
  const type = view.state.schema.nodes.paragraph
  if ($from.depth !== 1 || !type || !(isFigure(nodeBefore) || isFigure(nodeAfter))) return false
  const place = isFigure(nodeBefore) ? $from.after() : $from.before()
  const tr = view.state.tr.insert(place, type.create(null, view.state.schema.text(text)))
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, place + 1 + text.length)))
  return true
}

function find(decorations: DecorationSet, sign: HTMLElement): Decoration[] {
  return decorations.find(undefined, undefined, (spec) => spec.sign === sign)
}

function signOf(name: string): { sign: HTMLElement; tell: (part: number) => void } {
  const sign = document.createElement('div')
  const bar = document.createElement('progress')
  sign.dataset.upload = ''
  sign.contentEditable = 'false'
  sign.setAttribute('role', 'status')
  bar.max = 1
  bar.value = 0
  bar.setAttribute('aria-label', `Bringing in ${name}`)
  sign.append(`Bringing in ${name}`, bar)
  return {
    sign,
    tell: (part) => {
      bar.value = part
    },
  }
}
