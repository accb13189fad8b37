import { getSchema } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useEffectEvent, useImperativeHandle, useMemo, useState } from 'react'
import page from '../../../components/printed-page.module.css'
import text from '../../../components/printed-text.module.css'
import { placeOf, pointAt } from '../bridge/edited-addresses'
import { isFaithful } from '../bridge/faithful'
import type { EditorProps, GoTo } from '../editor/editor-props'
import type { Way } from '../editor/way-asked'
import { extensionsFor } from './extensions'
import { FindBar, type Finding } from './find-bar'
import { LinkDialog } from './link-dialog'
import { showPages } from './page-marks'
import { PageText } from './page-text'
import classes from './rich.module.css'
import { richBlocks } from './rich-addresses'
import { SlashList, useSlashMenu } from './slash-list'
import surface from './surface.module.css'
import { Toolbar } from './toolbar'

/** The page itself, to be written on, unless it could not hold every word. */
export function RichEditor(props: EditorProps) {
  const [fits] = useState(() => isFaithful(props.initial))
  const refuse = useEffectEvent(() => props.onUnfit())
  useEffect(() => {
    if (!fits) refuse()
  }, [fits])
  return fits ? <PageEditor {...props} /> : null
}

function PageEditor(props: EditorProps) {
  const { initial, comparedWith = null, place, editable, measured, wayBack } = props
  const [linking, setLinking] = useState(false)
  const [finding, setFinding] = useState<Finding | null>(null)
  const slash = useSlashMenu()
  const submit = useEffectEvent(() => props.onSubmit())
  const typed = useEffectEvent((markdown: string) => props.onType(markdown))
  const left = useEffectEvent((at: number, doc: Node) =>
    props.onPlace(pointAt(richBlocks(doc), at)),
  )
  const extensions = useMemo(
    () =>
      extensionsFor(
        {
          submit: () => submit(),
          link: () => setLinking(true),
          find: (replace) => setFinding({ replacing: replace }),
          slash: slash.render,
          go: (way) => go(way),
        },
        comparedWith,
      ),
    [slash.render, comparedWith],
  )
  const [written] = useState(() => new PageText(getSchema(extensions), initial))
  // Something stands on the page that the text says nothing of.
  const [unsaid, setUnsaid] = useState(false)
  const editor = useEditor({
    extensions,
    content: written.doc,
    // What is pasted as Markdown has been read as such already.
    enablePasteRules: false,
    editable,
    editorProps: {
      attributes: {
        class: `${text.text} ${surface.text}`,
        'aria-label': 'Text of the memo',
        'aria-multiline': 'true',
        // Also to be scrolled by whoever can only read.
        tabindex: '0',
        role: 'textbox',
      },
      // The sticky bars above and below must not cover the cursor.
      scrollMargin: { top: 90, bottom: 60, left: 0, right: 0 },
      scrollThreshold: { top: 90, bottom: 60, left: 0, right: 0 },
    },
    onCreate: ({ editor: made }) => {
      // Whoever has clicked into the text already has chosen their place.
      if (made.isFocused) return
      const at = place && placeOf(richBlocks(made.state.doc), place)
      made.commands.focus(at ? at.from : 'start')
    },
    onUpdate: ({ editor: changed }) => {
      const says = written.edited(changed.state.doc)
      setUnsaid(!says)
      if (says) typed(written.said)
    },
  })
  const go = useEffectEvent((way: Way) => {
    if (!editable || editor.view.composing) return
    const onlyUnsaid = unsaid && way === 'undo'
    const moved = onlyUnsaid ? { markdown: written.said, at: null } : wayBack[way]()
    if (!moved) return
    setUnsaid(false)
    if (isFaithful(moved.markdown)) written.show(editor.view, moved.markdown, moved.at)
    else props.onUnfit()
  })

  useEffect(() => () => left(editor.state.selection.head, editor.state.doc), [editor])

  useEffect(() => {
    editor.setEditable(editable, false)
  }, [editor, editable])

  useEffect(() => {
    if (measured && !editor.isDestroyed) {
      showPages(editor.view, measured)
    }
  }, [editor, measured])

  const goTo: GoTo = (wanted) => {
    const at = placeOf(richBlocks(editor.state.doc), wanted)
    if (at) editor.chain().setTextSelection(at).focus().scrollIntoView().run()
  }
  useImperativeHandle(props.handle, () => ({
    goTo,
    topOf: (address) => {
      const place = placeOf(richBlocks(editor.state.doc), address)
      return place && editor.view.coordsAtPos(place.from, 1).top
    },
  }))

  return (
    <div className={classes.rich}>
      <Toolbar
        editor={editor}
        editable={editable}
        canUndo={unsaid || wayBack.canUndo}
        canRedo={wayBack.canRedo}
        onGo={(way) => {
          go(way)
          editor.commands.focus()
        }}
        onLink={() => setLinking(true)}
        onFind={() => setFinding({ replacing: true })}
      />
      {finding && (
        <FindBar
          editor={editor}
          editable={editable}
          finding={finding}
          onClose={() => setFinding(null)}
        />
      )}
      <div className={classes.surface}>
        {props.left}
        <div className={classes.scroll}>
          <div className={page.surface}>
            <div className={page.stack}>
              <div className={`${page.sheet} ${surface.sheet}`}>
                <EditorContent editor={editor} />
              </div>
            </div>
          </div>
        </div>
        {props.margin}
        {props.right}
      </div>
      {linking && editable && <LinkDialog editor={editor} onClose={() => setLinking(false)} />}
      <SlashList menu={slash} />
    </div>
  )
}
