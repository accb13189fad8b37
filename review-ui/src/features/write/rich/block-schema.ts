import { Node } from '@tiptap/core'
import { Blockquote } from '@tiptap/extension-blockquote'
import { CodeBlock } from '@tiptap/extension-code-block'
import { Document } from '@tiptap/extension-document'
import { Heading } from '@tiptap/extension-heading'
import { HorizontalRule } from '@tiptap/extension-horizontal-rule'
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { Text } from '@tiptap/extension-text'
import { Guidance } from './guidance'

const tight = {
  default: true,
  parseHTML: (element: HTMLElement) => !element.querySelector(':scope > li > p + p'),
  renderHTML: (attributes: Record<string, unknown>) => (attributes.tight ? { class: 'tight' } : {}),
}

const marker = { default: null, rendered: false, parseHTML: () => null }

/** Markdown has no joined cells. */
const one = { default: 1, rendered: false, parseHTML: () => 1 }

const cellAttributes = {
  colspan: one,
  rowspan: one,
  colwidth: { default: null, rendered: false, parseHTML: () => null },
  align: {
    default: null,
    parseHTML: (element: HTMLElement) => {
      const align = element.style.textAlign || element.getAttribute('align') || ''
      return ['left', 'center', 'right'].includes(align) ? align : null
    },
  },
}

const FootnoteDefinition = Node.create({
  name: 'footnoteDefinition',
  group: 'block',
  content: 'block+',
  isolating: true,
  defining: true,
  addAttributes() {
    return {
      label: {
        default: '',
        parseHTML: (element) => element.getAttribute('data-note') ?? '',
        renderHTML: ({ label }) => ({ 'data-note': label }),
      },
    }
  },
  parseHTML() {
    return [{ tag: 'div[data-note]' }]
  },
  renderHTML({ HTMLAttributes }) {
    return ['div', HTMLAttributes, 0]
  },
})

const HtmlBlock = Node.create({
  name: 'htmlBlock',
  group: 'block',
  content: 'text*',
  marks: '',
  code: true,
  defining: true,
  parseHTML() {
    return [{ tag: 'div[data-html-block]', preserveWhitespace: 'full' }]
  },
  renderHTML() {
    return ['div', { 'data-html-block': '' }, 0]
  },
})

/** Where a link by reference leads. It prints nothing. */
const LinkDefinition = Node.create({
  name: 'linkDefinition',
  group: 'block',
  atom: true,
  addAttributes() {
    const from = (name: string) => (element: HTMLElement) => element.getAttribute(name)
    return {
      label: { default: '', parseHTML: from('data-link-definition') },
      url: { default: '', parseHTML: from('data-url') },
      title: { default: null },
    }
  },
  parseHTML() {
    return [{ tag: 'div[data-link-definition]' }]
  },
  renderHTML({ node: { attrs } }) {
    const { label, url, title } = attrs
    const kept = { 'data-link-definition': label, 'data-url': url, title }
    return ['div', kept, `[${label}]: ${url}`]
  },
})

export const blockSchema = [
  Document,
  Paragraph,
  Text,
  Heading.configure({ levels: [1, 2, 3, 4, 5, 6] }),
  Blockquote,
  BulletList.extend({ addAttributes: () => ({ tight, marker }) }),
  OrderedList.extend({
    addAttributes: () => ({
      start: {
        default: 1,
        parseHTML: (element) => Number(element.getAttribute('start') ?? 1),
        renderHTML: ({ start }) => (start === 1 ? {} : { start }),
      },
      tight,
      marker,
    }),
  }),
  ListItem.extend({ content: 'block+' }),
  ListKeymap,
  CodeBlock.extend({
    addAttributes() {
      return {
        language: {
          default: null,
          // What follows the language in the source is kept too, also when it is cut and pasted.
          renderHTML: (attributes) => ({ 'data-language': attributes.language }),
          parseHTML: (element) =>
            element.getAttribute('data-language') ??
            /\blanguage-(\S+)/.exec(element.querySelector('code')?.className ?? '')?.[1] ??
            null,
        },
      }
    },
  }),
  HorizontalRule,
  Table.extend({
    renderHTML: () => ['table', ['tbody', 0]],
    addNodeView: () => null as never,
  }),
  TableRow,
  TableHeader.extend({
    content: 'inline*',
    addAttributes: () => cellAttributes,
    parseHTML: () => [{ tag: 'th' }],
    renderHTML: ({ HTMLAttributes }) => ['th', HTMLAttributes, 0],
  }),
  TableCell.extend({
    content: 'inline*',
    addAttributes: () => cellAttributes,
    parseHTML: () => [{ tag: 'td' }],
    renderHTML: ({ HTMLAttributes }) => ['td', HTMLAttributes, 0],
  }),
  FootnoteDefinition,
  Guidance,
  HtmlBlock,
  LinkDefinition,
]
