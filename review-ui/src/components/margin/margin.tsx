import { Button } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import { useUpTo } from '../../lib/breakpoints'
import classes from './margin.module.css'
import type { MarginNote, MarginPlace } from './margin-slot'
import { NoteContent } from './note-content'
import { useNoteLayout } from './use-note-layout'

interface MarginProps {
  label: string
  /** In the order of the text, as they are read one after the other. */
  notes: readonly MarginNote[]
  place: MarginPlace
  /** Above all notes. */
  head?: ReactNode
  /** Told of the note that is chosen. */
  onChoose?: (id: string) => void
}

/** Notes beside the passages that they are about; in a narrow window, a list after the text. */
export function Margin(props: MarginProps) {
  return useUpTo('laptop') ? <NoteList {...props} /> : <NoteColumn {...props} />
}

function NoteList({ label, notes, place, head, onChoose }: MarginProps) {
  return (
    <aside className={classes.list} aria-label={label} data-margin="list">
      {head}
      <ol>
        {notes.map(({ id, title, content, address }) => (
          <li key={id} className={classes.note} data-note={id} onFocus={() => onChoose?.(id)}>
            <h3>{title}</h3>
            <NoteContent content={content} notes={notes.length} />
            {address && (
              <Button
                variant="subtle"
                size="compact-xs"
                aria-label={`Go to the passage: ${title}`}
                onClick={() => place.goTo(address)}
              >
                Go to the passage
              </Button>
            )}
          </li>
        ))}
      </ol>
    </aside>
  )
}

function NoteColumn({ label, notes, place, head, onChoose }: MarginProps) {
  const [focused, focus] = useState<string | null>(null)
  const column = useRef<HTMLOListElement>(null)
  const tops = useNoteLayout(column, notes, focused, place)
  const choose = (id: string) => {
    focus(id)
    onChoose?.(id)
  }
  return (
    <aside className={classes.column} aria-label={label} data-margin="column">
      {head}
      <ol ref={column}>
        {notes.map(({ id, title, content }) => (
          <li
            key={id}
            className={classes.note}
            data-note={id}
            style={{ top: tops.get(id) ?? 0 }}
            onFocus={() => choose(id)}
          >
            <h3>
              <button type="button" aria-pressed={id === focused} onClick={() => choose(id)}>
                {title}
              </button>
            </h3>
            <NoteContent content={content} notes={notes.length} />
          </li>
        ))}
      </ol>
    </aside>
  )
}
