import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { markdown, markdownLanguage } from '@codemirror/lang-markdown'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import { EditorState, Prec } from '@codemirror/state'
import { drawSelection, EditorView, keymap } from '@codemirror/view'
import { useEffect, useEffectEvent, useRef } from 'react'
import { blockAt, offsetOf } from './bridge/places'
import { makeLink, toggleMark } from './source-keys'
import { sourceTheme } from './source-theme'
import classes from './write.module.css'

export interface SourceEditorProps {
  initial: string
  onType: (markdown: string) => void
  onSubmit: () => void
  /** The top-level block to begin in, counted from 1. */
  place: number
  onPlace: (block: number) => void
  editable: boolean
}

/** The text as Markdown. It is handed in once; what is typed is handed out. */
export function SourceEditor({ initial, place, editable, ...on }: SourceEditorProps) {
  const host = useRef<HTMLDivElement>(null)
  const typed = useEffectEvent((text: string) => on.onType(text))
  const submit = useEffectEvent(() => on.onSubmit())
  const moved = useEffectEvent((block: number) => on.onPlace(block))
  const begin = useEffectEvent((parent: HTMLElement) => {
    const view = new EditorView({
      parent,
      state: EditorState.create({
        doc: initial,
        extensions: [
          Prec.high(
            keymap.of([
              {
                key: 'Mod-Enter',
                run: () => {
                  submit()
                  return true
                },
              },
              { key: 'Mod-b', run: toggleMark('**') },
              { key: 'Mod-i', run: toggleMark('*'), preventDefault: true },
              { key: 'Mod-k', run: makeLink, stopPropagation: true },
            ]),
          ),
          EditorState.readOnly.of(!editable),
          history(),
          drawSelection(),
          search({ top: true }),
          highlightSelectionMatches({ minSelectionLength: 3 }),
          markdown({ base: markdownLanguage, completeHTMLTags: false }),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({
            'aria-label': 'Text of the memo in Markdown',
            spellcheck: 'true',
            autocorrect: 'on',
            autocapitalize: 'on',
          }),
          keymap.of([...searchKeymap, ...historyKeymap, ...defaultKeymap]),
          sourceTheme,
          EditorView.updateListener.of((update) => {
            if (update.docChanged) typed(update.state.doc.toString())
          }),
        ],
      }),
    })
    const anchor = place > 1 ? offsetOf(initial, place) : 0
    view.dispatch({
      selection: { anchor },
      effects: EditorView.scrollIntoView(anchor, { y: 'center' }),
    })
    view.focus()
    return view
  })
  useEffect(() => {
    if (!host.current) return
    const view = begin(host.current)
    return () => {
      moved(blockAt(view.state.doc.toString(), view.state.selection.main.head))
      view.destroy()
    }
  }, [])
  return <div className={classes.source} ref={host} />
}
