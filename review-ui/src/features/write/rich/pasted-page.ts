import { type Node, type Schema, Slice } from '@tiptap/pm/model'
import { Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { notify } from '../../../components/notify'
import type { ConversionReport } from '../../../lib/schema'
import { upload } from '../../../lib/upload'
import { read } from '../bridge/canonical'
import { struckIn } from './clean-html'
import { withNotesApart } from './pasted-notes'

type Change = { add: { pos: number; sign: HTMLElement } } | { remove: HTMLElement }

const key = new PluginKey<DecorationSet>('pastedPage')
const MOST_TOLD = 6

/** Remembers where a page was pasted while the server reads it, whatever is written meanwhile. */
export function pastedPages(): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, before) => {
        const mapped = before.map(tr.mapping, tr.doc)
        const change = tr.getMeta(key) as Change | undefined
        if (!change) return mapped
        if ('remove' in change) return mapped.remove(find(mapped, change.remove))
        const { pos, sign } = change.add
        return mapped.add(tr.doc, [Decoration.widget(pos, sign, { sign, side: 1 })])
      },
    },
    props: { decorations: (state) => key.getState(state) },
  })
}

/**
 * Pastes a page. It is read by the server, as a file is, so that it means the same; without an answer the slice that was
 * read here is taken.
 *
 * @param fitting makes a slice fit where the cursor is
 */
export async function pastePage(
  view: EditorView,
  html: string,
  slice: Slice,
  fitting: (slice: Slice) => Slice,
): Promise<void> {
  const sign = document.createElement('span')
  const tr = view.state.tr.deleteSelection()
  view.dispatch(tr.setMeta(key, { add: { pos: tr.selection.from, sign } }))
  const { content, told } = await converted(html, slice, view.state.schema)
  if (view.isDestroyed || !view.editable) {
    notify('What was pasted came too late for the page that it was meant for. Paste it again.')
    return
  }
  insert(view, sign, fitting(content))
  if (told.length > 0) notify(sentenceOf(told))
}

async function converted(
  html: string,
  slice: Slice,
  schema: Schema,
): Promise<{ content: Slice; told: readonly string[] }> {
  try {
    const file = new File([html], 'clipboard.html')
    const type = 'text/html'
    const query = { name: file.name }
    const answer = await upload('/api/conversions', { query }, file, { type })
    return { content: sliceOf(answer.markdown, schema), told: sentencesOf(answer.report) }
  } catch {
    return { content: slice, told: struckIn(html) }
  }
}

/** One paragraph goes on with the line that it is pasted into. */
export function sliceOf(markdown: string, schema: Schema): Slice {
  const doc = schema.nodeFromJSON(read(markdown)) as Node
  const single = doc.childCount === 1 && doc.firstChild?.type.name === 'paragraph'
  return new Slice(doc.content, single ? 1 : 0, single ? 1 : 0)
}

/** What the author should know of what was pasted. */
export function sentencesOf({ notes, trackedChanges, dropped }: ConversionReport): string[] {
  const gone = trackedChanges.filter(({ kind, text }) => kind === 'DELETED' && text !== '')
  return [...dropped, ...gone.map(({ text }) => `Left out as deleted: “${text}”.`), ...notes]
}

function sentenceOf(told: readonly string[]): string {
  const rest = told.length - MOST_TOLD
  const more = rest > 0 ? [`There is more: ${rest}.`] : []
  return ['Pasted.', ...told.slice(0, MOST_TOLD), ...more].join(' ')
}

function insert(view: EditorView, sign: HTMLElement, content: Slice): void {
  const { tr, doc } = view.state
  const pos = find(key.getState(view.state) ?? DecorationSet.empty, sign)[0]?.from
  tr.setMeta(key, { remove: sign })
  if (pos !== undefined) {
    const { slice, notes } = withNotesApart(content, doc)
    const here = view.state.selection.empty && view.state.selection.from === pos
    tr.replaceRange(pos, pos, slice)
    const end = tr.mapping.map(pos)
    if (notes.length > 0) tr.insert(tr.doc.content.size, notes)
    if (here) tr.setSelection(TextSelection.near(tr.doc.resolve(end), -1))
  }
  view.dispatch(tr.scrollIntoView().setMeta('paste', true).setMeta('uiEvent', 'paste'))
}

function find(decorations: DecorationSet, sign: HTMLElement): Decoration[] {
  return decorations.find(undefined, undefined, (spec) => spec.sign === sign)
}
