import { Mark, mergeAttributes, Node } from '@tiptap/core'
import { Bold } from '@tiptap/extension-bold'
import { Code } from '@tiptap/extension-code'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Italic } from '@tiptap/extension-italic'
import { FigureView, figureUrl, hashIn, plainView } from './figure-view'

/** Addresses that a link may lead to; the server renders no others. */
export function isAllowedAddress(href: string): boolean {
  return /^(https?:\/\/|mailto:|#)/i.test(href.trim())
}

/** Leads out of the memo. */
export function isAbsoluteAddress(href: string): boolean {
  return isAllowedAddress(href) && !href.trim().startsWith('#')
}

const hidden = (value: unknown) => ({ default: value, rendered: false, parseHTML: () => value })

const Link = Mark.create({
  name: 'link',
  priority: 1000,
  inclusive: false,
  addAttributes() {
    return {
      href: {
        default: '',
        parseHTML: (element) =>
          element.getAttribute('data-href') ?? element.getAttribute('href') ?? '',
      },
      title: { default: null },
      label: hidden(null),
      kind: hidden(null),
    }
  },
  parseHTML() {
    return [
      { tag: 'a[data-href]', priority: 60 },
      {
        tag: 'a[href]',
        getAttrs: (element) =>
          isAllowedAddress(element.getAttribute('href') ?? '') ? null : false,
      },
    ]
  },
  renderHTML({ HTMLAttributes: { href, ...rest } }) {
    // What leads nowhere here keeps its address all the same, also when it is cut and pasted.
    const address = isAllowedAddress(href) ? { href } : { 'data-href': href }
    return ['a', mergeAttributes(rest, address), 0]
  },
})

/** Raw HTML, which is shown as the text it is. */
const RawHtml = Mark.create({
  name: 'html',
  priority: 10,
  inclusive: false,
  parseHTML() {
    return [{ tag: 'span[data-raw-html]' }]
  },
  renderHTML() {
    return ['span', { 'data-raw-html': '' }, 0]
  },
})

/** A line end of the source, which prints as a blank. */
const SoftBreak = Node.create({
  name: 'softBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  parseHTML() {
    return [{ tag: 'span[data-soft-break]', priority: 60 }]
  },
  renderHTML() {
    return ['span', { 'data-soft-break': '' }, ' ']
  },
  renderText: () => ' ',
})

const LineBreak = HardBreak.extend({
  addAttributes() {
    return { html: hidden(null) }
  },
})

const FootnoteReference = Node.create({
  name: 'footnoteReference',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes() {
    return {
      label: {
        default: '',
        parseHTML: (element) => element.getAttribute('data-note-reference') ?? '',
        renderHTML: ({ label }) => ({ 'data-note-reference': label }),
      },
    }
  },
  parseHTML() {
    return [{ tag: 'sup[data-note-reference]', priority: 60 }]
  },
  renderHTML({ HTMLAttributes }) {
    return ['sup', HTMLAttributes]
  },
})

/** A figure, or the description of a picture from elsewhere, as it prints. */
const Image = Node.create({
  name: 'image',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes() {
    return {
      src: {
        default: '',
        parseHTML: (element) =>
          element.getAttribute('data-src') ??
          (element.getAttribute('src') ?? '').replace(/^\/api\/figures\//, 'figure:'),
      },
      alt: {
        default: '',
        parseHTML: (element) =>
          element.getAttribute('data-alt') ?? element.getAttribute('alt') ?? '',
      },
      title: { default: null },
      label: hidden(null),
      kind: hidden(null),
    }
  },
  parseHTML() {
    return [
      { tag: 'span[data-image]', priority: 60 },
      {
        tag: 'img[src]',
        // A pasted picture is no figure: its data would not survive in the text.
        getAttrs: (element) =>
          /^(figure:|\/api\/figures\/)/.test(element.getAttribute('src') ?? '') ? null : false,
      },
    ]
  },
  renderHTML({ node }) {
    const { src, alt, title } = node.attrs
    const hash = hashIn(src)
    if (hash) return ['img', { src: figureUrl(hash), alt, title }]
    // Its address is kept when it is cut and pasted.
    const kept = { 'data-image': '', 'data-src': src, 'data-alt': alt, title }
    return ['span', { class: 'image', ...kept }, alt || 'image']
  },
  addNodeView() {
    return (props) => (hashIn(props.node.attrs.src) ? new FigureView(props) : plainView(props))
  },
})

export const inlineSchema = [
  Link,
  Bold,
  Italic,
  // Code may stand within strong text and within links.
  Code.extend({ excludes: '', priority: 50 }),
  RawHtml,
  SoftBreak,
  LineBreak,
  FootnoteReference,
  Image,
]
