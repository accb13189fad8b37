import { ActionIcon, Button, Group } from '@mantine/core'
import { useRef } from 'react'
import { BottomSheet } from '../bottom-sheet'
import classes from './margin.module.css'
import type { MarginNote, MarginPlace } from './margin-slot'
import { usePassageAbove } from './use-passage-above'

interface RaisedNoteProps {
  note: MarginNote
  /** Its place among all of them. */
  at: number
  /** All of them, in the order of the text. */
  notes: readonly MarginNote[]
  place: MarginPlace
  /** Another one, or none. */
  onRaise: (id: string | null) => void
  /** To the list of all. */
  onList: () => void
}

/** On a phone, a note under its passage, with the ways to its neighbours. */
export function RaisedNote({ note, at, notes, place, onRaise, onList }: RaisedNoteProps) {
  const sheet = useRef<HTMLElement>(null)
  usePassageAbove(sheet, note.address, place)
  const step = (by: -1 | 1, label: string, sign: string) => {
    const other = notes[at + by]
    return (
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={label}
        disabled={!other}
        onClick={() => other && onRaise(other.id)}
      >
        {sign}
      </ActionIcon>
    )
  }
  return (
    <BottomSheet
      title={note.title}
      back="Back to the thread"
      asked={note.id}
      onClose={() => onRaise(null)}
      sheet={sheet}
      tools={
        <Group gap={6} wrap="nowrap">
          <span className={classes.position}>
            {at + 1} of {notes.length}
          </span>
          {step(-1, 'Previous thread', '↑')}
          {step(1, 'Next thread', '↓')}
        </Group>
      }
    >
      {note.content}
      <Button size="compact-xs" variant="subtle" onClick={onList}>
        Show the list
      </Button>
    </BottomSheet>
  )
}
