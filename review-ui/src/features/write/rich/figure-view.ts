import type { Editor, NodeViewRendererProps } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import type { NodeView } from '@tiptap/pm/view'
import { apiUrl } from '../../../lib/api-url'
import { pressedKey } from '../../../lib/pressed-key'

const FIGURE = /^figure:([0-9a-f]{64})$/

/** Where the picture is. */
export function figureUrl(hash: string): string {
  return apiUrl('/api/figures/{hash}', { path: { hash } })
}

/** The hash of a figure that an address names, or nothing. */
export function hashIn(address: unknown): string | undefined {
  return FIGURE.exec(String(address))?.[1]
}

/** A figure with its caption below it, which is written in place. */
export class FigureView implements NodeView {
  readonly dom = document.createElement('span')
  private readonly picture = document.createElement('img')
  private readonly caption = document.createElement('textarea')
  private node: Node

  constructor({ node, editor, getPos }: NodeViewRendererProps) {
    this.node = node
    this.dom.dataset.figure = ''
    this.dom.contentEditable = 'false'
    this.caption.rows = 1
    this.caption.placeholder = 'Caption: what the figure shows'
    this.caption.setAttribute('aria-label', 'Caption of the figure')
    this.caption.addEventListener('input', () => {
      const pos = getPos()
      // A caption is one line of the text.
      const alt = this.caption.value.replace(/\s*\n\s*/g, ' ')
      if (pos !== undefined && editor.isEditable) {
        editor.view.dispatch(editor.state.tr.setNodeAttribute(pos, 'alt', alt))
      }
    })
    this.caption.addEventListener('keydown', (event) => {
      const key = pressedKey(event)
      const pos = getPos()
      if ((key !== 'Enter' && key !== 'Escape') || isShortcut(event) || pos === undefined) return
      event.preventDefault()
      leaveCaption(editor, pos + this.node.nodeSize, key === 'Enter' && editor.isEditable)
    })
    this.caption.addEventListener('focus', () => {
      this.caption.readOnly = !editor.isEditable
    })
    this.dom.append(this.picture, this.caption)
    this.show()
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type || !hashIn(node.attrs.src)) return false
    this.node = node
    this.show()
    return true
  }

  stopEvent(event: Event): boolean {
    return event.target === this.caption && !isShortcut(event)
  }

  ignoreMutation(): boolean {
    return true
  }

  selectNode(): void {
    this.dom.dataset.selected = ''
  }

  deselectNode(): void {
    delete this.dom.dataset.selected
  }

  private show(): void {
    const { src, alt } = this.node.attrs
    const address = figureUrl(hashIn(src) ?? '')
    if (this.picture.getAttribute('src') !== address) this.picture.src = address
    this.picture.alt = alt
    if (this.caption.value !== alt) this.caption.value = alt
  }
}

/** Submitting works from the caption too. */
function isShortcut(event: Event): boolean {
  return (
    event instanceof KeyboardEvent &&
    pressedKey(event) === 'Enter' &&
    (event.ctrlKey || event.metaKey)
  )
}

/** Back into the text behind the figure, or on with a paragraph of its own below it. */
function leaveCaption(editor: Editor, end: number, below: boolean): void {
  const { doc, schema, tr } = editor.state
  const $end = doc.resolve(end)
  const paragraph = below && $end.depth === 1 ? schema.nodes.paragraph?.create() : undefined
  if (paragraph) tr.insert($end.after(), paragraph)
  tr.setSelection(TextSelection.near(tr.doc.resolve(paragraph ? $end.after() + 1 : end)))
  editor.view.dispatch(tr.scrollIntoView())
  // At once, or the next key would still go to the caption.
  editor.view.focus()
}

/** A picture from elsewhere is shown by its description, as it prints. */
export function plainView({ node }: NodeViewRendererProps): NodeView {
  const dom = document.createElement('span')
  dom.className = 'image'
  dom.dataset.image = ''
  dom.textContent = node.attrs.alt || 'image'
  return { dom }
}
