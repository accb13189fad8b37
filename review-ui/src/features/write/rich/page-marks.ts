import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { addressOfBreak } from '../../../components/page-marks'
import type { Excess, Preview } from '../../../lib/schema'
import { placeOf } from '../bridge/edited-addresses'
import { numberedBlocks } from './block-positions'
import { richBlocks } from './rich-addresses'

interface Marks {
  starts: { page: number; pos: number }[]
  over: DecorationSet
}

type Measured = Pick<Preview, 'html' | 'breaks' | 'overflow'>

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
  view.dispatch(view.state.tr.setMeta(key, measured).setMeta('addToHistory', false))
}

export function marksOf(doc: Node, { html, breaks = [], overflow }: Measured): Marks {
  const sheet = sheetOf(html)
  const blocks = richBlocks(doc)
  return {
    starts: breaks.flatMap((at) => {
      const address = addressOfBreak(sheet, at)
      const place = address && placeOf(blocks, address)
      return place ? [{ page: at.page, pos: place.from }] : []
    }),
    over: overflow ? overflowing(doc, overflow) : DecorationSet.empty,
  }
}

/** A page that nobody sees, and that fetches no pictures. */
function sheetOf(html: string): Element {
  const template = document.createElement('template')
  const sheet = document.createElement('div')
  template.content.append(sheet)
  sheet.innerHTML = html
  return sheet
}

function overflowing(doc: Node, { block, lines }: Excess): DecorationSet {
  const found = numberedBlocks(doc)[block - 1]
  if (!found) return DecorationSet.empty
  const text = lines === 1 ? '1 line over' : `${lines} lines over`
  return DecorationSet.create(doc, [
    Decoration.node(found.pos, found.pos + found.node.nodeSize, { 'data-over': text }),
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
