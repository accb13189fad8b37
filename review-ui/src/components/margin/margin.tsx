import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { useUpTo } from '../../lib/breakpoints'
import classes from './margin.module.css'
import type { MarginNote, MarginPlace } from './margin-slot'
import { useNoteLayout } from './use-note-layout'

interface MarginProps {
  label: string
  /** In the order of the text, as they are read one after the other. */
  notes: readonly MarginNote[]
  place: MarginPlace
}

/** Notes beside the passages that they are about; in a narrow window, a list after the text. */
export function Margin(props: MarginProps) {
  return useUpTo('laptop') ? <NoteList {...props} /> : <NoteColumn {...props} />
}

function NoteList({ label, notes, place }: MarginProps) {
  return (
    <aside className={classes.list} aria-label={label} data-margin="list">
      <ol>
        {notes.map(({ id, title, content, address }) => (
          <li key={id} className={classes.note}>
            <h3>{title}</h3>
            {content}
            <Button
              variant="subtle"
              size="compact-xs"
              aria-label={`Go to the passage: ${title}`}
              onClick={() => place.goTo(address)}
            >
              Go to the passage
            </Button>
          </li>
        ))}
      </ol>
    </aside>
  )
}

function NoteColumn({ label, notes, place }: MarginProps) {
  const [focused, focus] = useState<string | null>(null)
  const column = useRef<HTMLOListElement>(null)
  const tops = useNoteLayout(column, notes, focused, place)
  return (
    <aside className={classes.column} aria-label={label} data-margin="column">
      <ol ref={column}>
        {notes.map(({ id, title, content }) => (
          <li
            key={id}
            className={classes.note}
            data-note={id}
            style={{ top: tops.get(id) ?? 0 }}
            onFocus={() => focus(id)}
          >
            <h3>
              <button type="button" aria-pressed={id === focused} onClick={() => focus(id)}>
                {title}
              </button>
            </h3>
            {content}
          </li>
        ))}
      </ol>
    </aside>
  )
}
