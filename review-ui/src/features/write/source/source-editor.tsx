import { defaultKeymap } from '@codemirror/commands'
import { markdown, markdownLanguage } from '@codemirror/lang-markdown'
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search'
import { Compartment, EditorState, Prec, type Text } from '@codemirror/state'
import { drawSelection, EditorView, highlightSpecialChars, keymap } from '@codemirror/view'
import { useEffect, useEffectEvent, useImperativeHandle, useRef, useState } from 'react'
import { placeOf, pointAt } from '../bridge/edited-addresses'
import type { EditorProps } from '../editor/editor-props'
import classes from '../write.module.css'
import { makeLink, toggleMark } from './source-keys'
import { blocksOf, goToPlace, markOverflow, overflowMark } from './source-places'
import { sourceTheme } from './source-theme'
import { undoKeys } from './source-undo'

/** The text as Markdown. */
export function SourceEditor(props: EditorProps) {
  const { initial, place, editable, measured, wayBack, ...on } = props
  const host = useRef<HTMLDivElement>(null)
  const shown = useRef<EditorView>(null)
  const [writing] = useState(() => new Compartment())
  const typed = useEffectEvent((text: string) => on.onType(text))
  const submit = useEffectEvent(() => on.onSubmit())
  const undo = useEffectEvent(() => wayBack.undo())
  const redo = useEffectEvent(() => wayBack.redo())
  const left = useEffectEvent((at: number, doc: Text) => on.onPlace(pointAt(blocksOf(doc), at)))
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
          writing.of(EditorState.readOnly.of(!editable)),
          overflowMark,
          undoKeys({ undo: () => undo(), redo: () => redo() }),
          drawSelection(),
          // What turns the direction of writing is refused; here it can be seen and taken out.
          highlightSpecialChars({ addSpecialChars: /[\u2060\u202a-\u202c\u2068]/g }),
          search({ top: true }),
          highlightSelectionMatches({ minSelectionLength: 3 }),
          markdown({ base: markdownLanguage, completeHTMLTags: false }),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({
            'aria-label': 'Text of the memo in Markdown',
            tabindex: '0',
            spellcheck: 'true',
            autocorrect: 'on',
            autocapitalize: 'on',
          }),
          keymap.of([...searchKeymap, ...defaultKeymap]),
          sourceTheme,
          EditorView.updateListener.of((update) => {
            if (update.docChanged) typed(update.state.doc.toString())
          }),
        ],
      }),
    })
    const anchor = (place && placeOf(blocksOf(view.state.doc), place)?.from) ?? 0
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
    shown.current = view
    return () => {
      shown.current = null
      left(view.state.selection.main.head, view.state.doc)
      view.destroy()
    }
  }, [])
  useEffect(() => {
    shown.current?.dispatch({ effects: writing.reconfigure(EditorState.readOnly.of(!editable)) })
  }, [editable, writing])
  useEffect(() => {
    if (shown.current) markOverflow(shown.current, measured?.overflow ?? null)
  }, [measured])
  useImperativeHandle(on.handle, () => ({
    goTo: (wanted) => shown.current && goToPlace(shown.current, wanted),
    topOf: (address) => {
      const view = shown.current
      const place = view && placeOf(blocksOf(view.state.doc), address)
      return place && view.documentTop + view.lineBlockAt(place.from).top
    },
  }))
  return (
    <div className={classes.besides}>
      {on.left}
      <div className={classes.source} ref={host} />
      {on.margin}
      {on.right}
    </div>
  )
}
