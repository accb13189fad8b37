import { Button } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import { useUpTo } from '../../lib/breakpoints'
import classes from './margin.module.css'
import type { MarginNote, MarginPlace } from './margin-slot'
import { MovingContent } from './moving-content'
import { NoteContent } from './note-content'
import { RaisedNote } from './raised-note'
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
  /** A list also where there is room beside the text. */
  listed?: boolean
  /** The note that lies over the foot of a phone. */
  raised?: string | null
  onRaise?: (id: string | null) => void
}

/** Notes beside the passages that they are about; in a narrow window, a list after the text. */
export function Margin(props: MarginProps) {
  const narrow = useUpTo('laptop')
  if (narrow) return <NoteList {...props} />
  return props.listed ? <ListBeside {...props} /> : <NoteColumn {...props} />
}

function NoteList({ label, notes, place, head, onChoose, raised = null, onRaise }: MarginProps) {
  const small = useUpTo('tablet')
  const list = useRef<HTMLElement>(null)
  return (
    <aside className={classes.list} aria-label={label} data-margin="list" ref={list}>
      {head}
      <ol>
        {notes.map((note) => (
          <li
            key={note.id}
            className={classes.note}
            data-note={note.id}
            onFocus={() => onChoose?.(note.id)}
          >
            <MovingContent content={<NoteContent content={note.content} notes={notes.length} />}>
              {(content) =>
                small && onRaise && note.id === raised ? (
                  <RaisedNote
                    note={{ ...note, content }}
                    at={notes.indexOf(note)}
                    notes={notes}
                    place={place}
                    onRaise={onRaise}
                    onList={() => {
                      onRaise(null)
                      list.current?.scrollIntoView()
                    }}
                  />
                ) : (
                  <ListedNote note={{ ...note, content }} place={place} />
                )
              }
            </MovingContent>
          </li>
        ))}
      </ol>
    </aside>
  )
}

interface ListedNoteProps {
  note: MarginNote
  place: MarginPlace
}

function ListedNote({ note: { title, content, address }, place }: ListedNoteProps) {
  return (
    <>
      <h3>{title}</h3>
      {content}
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
    </>
  )
}

/** All notes below each other, beside a text that goes to the place of the one that is chosen. */
function ListBeside({ label, notes, place, head, onChoose }: MarginProps) {
  const [focused, focus] = useState<string | null>(null)
  const choose = (id: string) => {
    focus(id)
    onChoose?.(id)
  }
  return (
    <aside className={classes.beside} aria-label={label} data-margin="beside">
      <div>
        {head}
        <ol>
          {notes.map(({ id, title, content, address }) => (
            <li key={id} className={classes.note} data-note={id} onFocus={() => choose(id)}>
              <h3>
                <button
                  type="button"
                  aria-pressed={id === focused}
                  onClick={() => {
                    choose(id)
                    if (address) place.goTo(address)
                  }}
                >
                  {title}
                </button>
              </h3>
              <NoteContent content={content} notes={notes.length} />
            </li>
          ))}
        </ol>
      </div>
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
