import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { markdown, markdownLanguage } from '@codemirror/lang-markdown'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import { EditorState, Prec } from '@codemirror/state'
import { drawSelection, EditorView, keymap } from '@codemirror/view'
import { type RefObject, useEffect, useEffectEvent, useRef } from 'react'
import { makeLink, toggleMark } from './source-keys'
import { sourceTheme } from './source-theme'
import classes from './write.module.css'

export interface SourceEditorProps {
  initial: string
  onType: (markdown: string) => void
  onSubmit: () => void
  viewRef?: RefObject<EditorView | null>
}

/** The text as Markdown. It is handed in once; what is typed is handed out. */
export function SourceEditor({ initial, onType, onSubmit, viewRef }: SourceEditorProps) {
  const host = useRef<HTMLDivElement>(null)
  const typed = useEffectEvent(onType)
  const submit = useEffectEvent(onSubmit)
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
    view.focus()
    return view
  })
  useEffect(() => {
    if (!host.current) return
    const view = begin(host.current)
    if (viewRef) viewRef.current = view
    return () => {
      view.destroy()
      if (viewRef) viewRef.current = null
    }
  }, [viewRef])
  return <div className={classes.source} ref={host} />
}
