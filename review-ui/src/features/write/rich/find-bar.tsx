import { Button, Checkbox, CloseButton, TextInput } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { type KeyboardEvent, useEffect, useState } from 'react'
import { count } from '../../../lib/format'
import {
  currentMatch,
  lookFor,
  lookForNothing,
  matchesOf,
  replaceAll,
  replaceCurrent,
  step,
} from './find'
import classes from './rich.module.css'

interface FindBarProps {
  editor: Editor
  replacing: boolean
  onClose: () => void
}

/** Find and replace. Enter goes on, Shift-Enter goes back, Escape leaves. */
export function FindBar({ editor, replacing, onClose }: FindBarProps) {
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
    lookFor(editor.view, { text, matchCase })
    setSaid('')
  }, [editor, text, matchCase])
  useEffect(() => () => lookForNothing(editor.view), [editor])

  const leave = () => {
    onClose()
    editor.commands.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') leave()
    else if (event.key === 'Enter') {
      event.preventDefault()
      step(editor.view, event.shiftKey ? -1 : 1)
    }
  }
  return (
    <search className={classes.find} onKeyDown={onKeyDown}>
      <TextInput
        size="xs"
        aria-label="Find"
        placeholder="Find"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autoFocus
      />
      <span className={classes.found} role="status">
        {said || (text && (found === 0 ? 'Not found' : `${current || '–'} of ${found}`))}
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
