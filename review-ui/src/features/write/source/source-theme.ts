import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { upTo } from '../../../lib/breakpoints'

const MONO = "ui-monospace, 'SF Mono', Menlo, Consolas, monospace"

const surface = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--paper)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: MONO, fontSize: '14.5px', lineHeight: '1.65' },
  '.cm-content': {
    maxWidth: '46rem',
    margin: '0 auto',
    padding: '28px 32px 40vh',
    caretColor: 'var(--accent)',
  },
  '.cm-line': { padding: '0' },
  '.cm-cursor': { borderLeftColor: 'var(--accent)', borderLeftWidth: '2px' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground':
    { background: 'var(--accent-wash)' },
  '.cm-panels': {
    backgroundColor: 'var(--background-raised)',
    color: 'var(--ink)',
    borderColor: 'var(--hairline)',
  },
  '.cm-panel.cm-search': {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '6px',
    padding: '10px 40px 10px 14px',
  },
  '.cm-panel.cm-search label': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    fontSize: '13px',
  },
  '.cm-panel.cm-search br': { flexBasis: '100%', content: "''" },
  '.cm-textfield': {
    padding: '5px 8px',
    border: '1px solid var(--hairline-strong)',
    borderRadius: '3px',
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    fontSize: '13.5px',
  },
  '.cm-button': {
    padding: '4px 10px',
    border: '1px solid var(--hairline-strong)',
    borderRadius: '3px',
    background: 'var(--paper)',
    color: 'var(--ink)',
    fontSize: '13px',
  },
  '.cm-panel.cm-search [name=close]': {
    top: '8px',
    right: '10px',
    color: 'var(--ink)',
    fontSize: '20px',
    cursor: 'pointer',
  },
  '.cm-over': { boxShadow: '-10px 0 0 var(--paper), -13px 0 0 var(--bad)' },
  '.cm-over::before': {
    content: 'attr(data-over)',
    display: 'block',
    color: 'var(--bad)',
    fontSize: '12.5px',
    fontWeight: '600',
  },
  '.cm-searchMatch': { backgroundColor: 'var(--ins-wash)' },
  '.cm-searchMatch-selected': { outline: '2px solid var(--accent)' },
  [`@media ${upTo('tablet')}`]: { '.cm-content': { padding: '18px 16px 40vh' } },
})

/** One by one: for the parser the first row of a table is a heading of no level. */
const HEADINGS = [
  tags.heading1,
  tags.heading2,
  tags.heading3,
  tags.heading4,
  tags.heading5,
  tags.heading6,
]

const letters = HighlightStyle.define([
  {
    tag: HEADINGS,
    fontFamily: "'Source Serif 4 Variable', Georgia, serif",
    fontSize: '1.15em',
    fontWeight: '600',
  },
  { tag: tags.strong, fontWeight: '650' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.quote, color: 'var(--ink-soft)', fontStyle: 'italic' },
  { tag: [tags.link, tags.url], color: 'var(--accent)' },
  { tag: tags.monospace, color: 'var(--good)' },
  { tag: [tags.processingInstruction, tags.contentSeparator], color: 'var(--hairline-strong)' },
])

/** The source, in the colours of either scheme. */
export const sourceTheme: Extension = [surface, syntaxHighlighting(letters)]
