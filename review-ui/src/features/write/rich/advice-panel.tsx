import { Button, CloseButton } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { count } from '../../../lib/format'
import type { Advice } from '../../../lib/schema'
import { dismissalsOf, keyOf } from './dismissals'
import { findAll } from './find'
import { numberedBlocks } from './places'
import classes from './rich.module.css'

interface AdvicePanelProps {
  editor: Editor
  memoId: string
  advice: readonly Advice[]
}

/** What a careful reader would ask about. Nobody has to follow it, and each can be put away. */
export function AdvicePanel({ editor, memoId, advice }: AdvicePanelProps) {
  const [store] = useState(() => dismissalsOf(memoId))
  const [dismissed, setDismissed] = useState(() => store.read())
  const open = advice.filter((entry) => !dismissed.has(keyOf(entry)))
  const hidden = advice.length - open.length
  const change = (keys: ReadonlySet<string>) => {
    store.write(keys)
    setDismissed(keys)
  }
  if (advice.length === 0) return null
  return (
    <aside className={classes.advice} aria-label="Advice">
      <h2>
        {open.length === 0
          ? 'No advice left'
          : count(open.length, 'thing to look at', 'things to look at')}
      </h2>
      <ul>
        {open.map((entry) => (
          <li key={`${keyOf(entry)}-${entry.block}`}>
            <button type="button" onClick={() => goTo(editor, entry)}>
              {entry.quote && <q>{entry.quote}</q>}
              <span>{entry.reason}</span>
            </button>
            <CloseButton
              size="xs"
              aria-label={`Dismiss: ${entry.reason}`}
              onClick={() => change(new Set([...dismissed, keyOf(entry)]))}
            />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button size="compact-xs" variant="subtle" onClick={() => change(new Set())}>
          Show {hidden} dismissed
        </Button>
      )}
    </aside>
  )
}

function goTo(editor: Editor, { block, quote }: Advice): void {
  const found = numberedBlocks(editor.state.doc)[block - 1]
  if (!found) return
  const end = found.pos + found.node.nodeSize
  const match = findAll(editor.state.doc, { text: quote, matchCase: true }).find(
    ({ from, to }) => from >= found.pos && to <= end,
  )
  editor
    .chain()
    .setTextSelection(match ?? found.pos + 1)
    .focus()
    .scrollIntoView()
    .run()
}
