import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'

export interface Query {
  text: string
  matchCase: boolean
}

export interface Match {
  from: number
  to: number
}

interface FindState {
  query: Query
  matches: Match[]
}

const NOTHING: Query = { text: '', matchCase: false }
const key = new PluginKey<FindState>('find')

/** Marks whatever is being looked for. */
export const Find = Extension.create({
  name: 'find',
  addProseMirrorPlugins() {
    return [
      new Plugin<FindState>({
        key,
        state: {
          init: () => ({ query: NOTHING, matches: [] }),
          apply: (tr, before) => {
            const query = (tr.getMeta(key) as Query | undefined) ?? before.query
            return query === before.query && !tr.docChanged
              ? before
              : { query, matches: findAll(tr.doc, query) }
          },
        },
        props: {
          decorations: (state) => {
            const { from, to } = state.selection
            return DecorationSet.create(
              state.doc,
              matchesOf(state).map((match) =>
                Decoration.inline(match.from, match.to, {
                  class: match.from === from && match.to === to ? 'found current' : 'found',
                }),
              ),
            )
          },
        },
      }),
    ]
  },
})

/** All places of a text, also across soft line breaks and marks. */
export function findAll(doc: Node, { text, matchCase }: Query): Match[] {
  if (!text) return []
  const wanted = folded(text, matchCase).letters
  const matches: Match[] = []
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true
    const { letters, places } = folded(lettersOf(node), matchCase)
    for (let at = letters.indexOf(wanted); at !== -1; ) {
      const from = places[at]
      const to = places[at + wanted.length]
      const isWhole = from !== undefined && to !== undefined
      if (isWhole) matches.push({ from: pos + 1 + from, to: pos + 1 + to })
      at = letters.indexOf(wanted, at + (isWhole ? wanted.length : 1))
    }
    return false
  })
  return matches
}

/**
 * The letters in one case, and at each the place where it stood. One letter may become two, as the German ß does; a
 * match begins and ends between whole ones.
 */
function folded(text: string, matchCase: boolean): { letters: string; places: number[] } {
  const places: number[] = []
  let letters = ''
  let place = 0
  for (const letter of text) {
    places[letters.length] = place
    letters += matchCase ? letter : letter.toLowerCase().toUpperCase()
    place += letter.length
  }
  places[letters.length] = place
  return { letters, places }
}

/** One letter for every position of a block. */
function lettersOf(block: Node): string {
  let letters = ''
  block.forEach((child) => {
    letters += child.isText ? (child.text ?? '') : child.type.name === 'softBreak' ? ' ' : '\ufffc'
  })
  return letters
}

export function matchesOf(state: EditorState): Match[] {
  return key.getState(state)?.matches ?? []
}

/** The match that is selected, counted from 1; 0 if none is. */
export function currentMatch(state: EditorState): number {
  const { from, to } = state.selection
  return matchesOf(state).findIndex((match) => match.from === from && match.to === to) + 1
}

export function startSearch(view: EditorView, query: Query): void {
  view.dispatch(view.state.tr.setMeta(key, query))
}

export function clearSearch(view: EditorView): void {
  startSearch(view, NOTHING)
}

/** Selects the next match after the selection, or the one before; around the ends of the text. */
export function step(view: EditorView, direction: 1 | -1): void {
  const matches = matchesOf(view.state)
  const { from, to } = view.state.selection
  const next =
    direction === 1
      ? (matches.find((match) => match.from >= to) ?? matches[0])
      : (matches.findLast((match) => match.to <= from) ?? matches.at(-1))
  if (next) select(view, next)
}

function select(view: EditorView, { from, to }: Match): void {
  const selection = TextSelection.create(view.state.doc, from, to)
  view.dispatch(view.state.tr.setSelection(selection).scrollIntoView())
}

export function replaceCurrent(view: EditorView, replacement: string): void {
  const match = matchesOf(view.state)[currentMatch(view.state) - 1]
  if (match) {
    const tr = view.state.tr.insertText(replacement, match.from, match.to)
    const end = match.from + replacement.length
    view.dispatch(tr.setSelection(TextSelection.create(tr.doc, end)))
  }
  step(view, 1)
}

export function replaceAll(view: EditorView, replacement: string): number {
  const matches = matchesOf(view.state)
  const { tr } = view.state
  for (const { from, to } of matches.toReversed()) tr.insertText(replacement, from, to)
  if (matches.length > 0) view.dispatch(tr)
  return matches.length
}
