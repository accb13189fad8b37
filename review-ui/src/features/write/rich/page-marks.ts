import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { firstOf } from '../../../components/page-marks'
import { count } from '../../../lib/format'
import type { Excess, Preview } from '../../../lib/schema'
import { placeOf } from '../bridge/edited-addresses'
import { richBlocks } from './rich-addresses'

interface Marks {
  starts: { page: number; pos: number }[]
  over: DecorationSet
}

type Measured = Pick<Preview, 'breaks' | 'overflow'>

const key = new PluginKey<Marks>('page-marks')

/** Draws in the margin where the printed pages begin, and marks the paragraph that crosses the limit. */
export const PageMarks = Extension.create({
  name: 'pageMarks',
  addProseMirrorPlugins() {
    return [
      new Plugin<Marks>({
        key,
        state: {
          init: () => ({ starts: [], over: DecorationSet.empty }),
          apply: (tr, before) => {
            const measured = tr.getMeta(key) as Measured | undefined
            if (measured) return marksOf(tr.doc, measured)
            if (!tr.docChanged) return before
            // Until the next answer, the marks move with the text.
            return {
              starts: before.starts.map(({ page, pos }) => ({ page, pos: tr.mapping.map(pos) })),
              over: before.over.map(tr.mapping, tr.doc),
            }
          },
        },
        props: { decorations: (state) => key.getState(state)?.over },
        view: (view) => new Margin(view),
      }),
    ]
  },
})

export function showPages(view: EditorView, measured: Measured): void {
  view.dispatch(view.state.tr.setMeta(key, measured))
}

export function marksOf(doc: Node, { breaks = [], overflow }: Measured): Marks {
  const blocks = richBlocks(doc)
  return {
    starts: breaks.flatMap((at) => {
      const place = placeOf(blocks, firstOf(at))
      return place ? [{ page: at.page, pos: place.from }] : []
    }),
    over: overflow ? overflowing(doc, overflow) : DecorationSet.empty,
  }
}

/** The whole of the list or the table is marked in which the page ends. */
function overflowing(doc: Node, { block, lines }: Excess): DecorationSet {
  const place = placeOf(richBlocks(doc), { block, start: 0, end: 0 })
  if (!place) return DecorationSet.empty
  const at = doc.resolve(place.from)
  return DecorationSet.create(doc, [
    Decoration.node(at.before(1), at.after(1), { 'data-over': `${count(lines, 'line')} over` }),
  ])
}

/** The margin is drawn over the sheet and measured anew whenever lines may have moved. */
class Margin {
  private readonly layer = document.createElement('div')
  private readonly observer: ResizeObserver
  private frame = 0
  private readonly view: EditorView

  constructor(view: EditorView) {
    this.view = view
    this.layer.dataset.pageMarks = ''
    this.layer.setAttribute('aria-hidden', 'true')
    this.observer = new ResizeObserver(() => this.later())
    this.observer.observe(view.dom)
  }

  update(view: EditorView, before: EditorState): void {
    if (key.getState(view.state) !== key.getState(before)) this.later()
  }

  destroy(): void {
    cancelAnimationFrame(this.frame)
    this.observer.disconnect()
    this.layer.remove()
  }

  private later(): void {
    cancelAnimationFrame(this.frame)
    this.frame = requestAnimationFrame(() => this.draw())
  }

  private draw(): void {
    const sheet = this.view.dom.parentElement
    if (!sheet || this.view.isDestroyed) return
    if (this.layer.parentElement !== sheet) sheet.append(this.layer)
    const top = sheet.getBoundingClientRect().top
    const marks = (key.getState(this.view.state)?.starts ?? []).map(({ page, pos }) => {
      const mark = document.createElement('div')
      mark.style.top = `${this.view.coordsAtPos(pos, 1).top - top}px`
      mark.textContent = String(page)
      return mark
    })
    this.layer.replaceChildren(...marks)
  }
}
