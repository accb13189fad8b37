import { Button, Checkbox, CloseButton, TextInput } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { count } from '../../../lib/format'
import { pressedKey } from '../../../lib/pressed-key'
import {
  clearSearch,
  currentMatch,
  matchesOf,
  replaceAll,
  replaceCurrent,
  startSearch,
  step,
} from './find'
import classes from './find-bar.module.css'

/** What was asked for; asking again makes another one. */
export interface Finding {
  replacing: boolean
}

interface FindBarProps {
  editor: Editor
  editable: boolean
  finding: Finding
  onClose: () => void
}

/** Find and replace. Enter goes on, Shift-Enter goes back, Escape leaves. */
export function FindBar({ editor, editable, finding, onClose }: FindBarProps) {
  const replacing = finding.replacing && editable
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(() => selectedText(editor))
  const [replacement, setReplacement] = useState('')
  const [matchCase, setMatchCase] = useState(false)
  const [said, setSaid] = useState('')
  const { found, current } = useEditorState({
    editor,
    selector: ({ editor: { state } }) => ({
      found: matchesOf(state).length,
      current: currentMatch(state),
    }),
  })
  useEffect(() => {
    startSearch(editor.view, { text, matchCase })
    setSaid('')
  }, [editor, text, matchCase])
  useEffect(() => () => clearSearch(editor.view), [editor])

  const leave = () => {
    onClose()
    editor.commands.focus()
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again, it takes the focus again
  useEffect(() => field.current?.select(), [finding])
  const onKeyDown = (event: KeyboardEvent) => {
    const key = pressedKey(event)
    const isFind = (event.ctrlKey || event.metaKey) && key?.toLowerCase() === 'f'
    if (key === 'Escape') leave()
    else if (isFind) {
      event.preventDefault()
      field.current?.select()
    }
  }
  const onEnter = (event: KeyboardEvent) => {
    if (pressedKey(event) !== 'Enter') return
    event.preventDefault()
    step(editor.view, event.shiftKey ? -1 : 1)
  }
  return (
    <search className={classes.find} onKeyDown={onKeyDown}>
      <TextInput
        ref={field}
        size="xs"
        aria-label="Find"
        onKeyDown={onEnter}
        placeholder="Find"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <span className={classes.found} role="status">
        {said ||
          (text &&
            (found === 0 ? 'Not found' : current ? `${current} of ${found}` : `${found} found`))}
      </span>
      <Button size="compact-xs" variant="default" onClick={() => step(editor.view, -1)}>
        Previous
      </Button>
      <Button size="compact-xs" variant="default" onClick={() => step(editor.view, 1)}>
        Next
      </Button>
      <Checkbox
        size="xs"
        label="Match case"
        checked={matchCase}
        onChange={(event) => setMatchCase(event.currentTarget.checked)}
      />
      {replacing && (
        <>
          <TextInput
            size="xs"
            aria-label="Replace with"
            onKeyDown={onEnter}
            placeholder="Replace with"
            value={replacement}
            onChange={(event) => setReplacement(event.currentTarget.value)}
          />
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => replaceCurrent(editor.view, replacement)}
          >
            Replace
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            onClick={() =>
              setSaid(`${count(replaceAll(editor.view, replacement), 'place')} replaced`)
            }
          >
            Replace all
          </Button>
        </>
      )}
      <CloseButton size="sm" aria-label="Close find" onClick={leave} />
    </search>
  )
}

function selectedText(editor: Editor): string {
  const { from, to } = editor.state.selection
  const text = editor.state.doc.textBetween(from, to, '\n', ' ')
  return text.includes('\n') || text.length > 100 ? '' : text
}
