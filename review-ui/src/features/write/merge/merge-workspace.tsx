import { useRef } from 'react'
import { useLetterKeys } from '../../../lib/letter-keys'
import type { Merge } from '../../../lib/schema'
import { ChangedPiece, UnchangedRun } from './changed-piece'
import { ConflictPiece } from './conflict-piece'
import classes from './merge.module.css'
import { MergeFooter } from './merge-footer'
import { MergeHeader } from './merge-header'
import type { MergeWords } from './merge-words'
import {
  type Choice,
  type Choices,
  isConflict,
  mergedText,
  type Numbered,
  openConflicts,
} from './resolve'
import { runsOf } from './runs'
import type { Theirs } from './use-theirs'

interface MergeWorkspaceProps {
  merge: Merge
  theirs: Theirs
  /** The revision that the merged text would be; null where it becomes a draft. */
  next: number | null
  words: MergeWords
  /** Whether there is anything to be put together. */
  changes: boolean
  pieces: readonly Numbered[]
  choices: Choices
  onChoose: (key: string, choice: Choice) => void
  summary: string
  onSummary: (summary: string) => void
  /** Yet another revision arrived while this one was being confirmed. */
  again: boolean
  pending: boolean
  error: unknown
  /** Goes on writing with the merged text. */
  onGoOn: (merged: string) => void
  onSubmit: () => void
  onClose: () => void
}

/** What both have done, block by block, and what is left to be settled. */
export function MergeWorkspace(props: MergeWorkspaceProps) {
  const { merge, theirs, words, pieces, choices } = props
  const pieceList = useRef<HTMLDivElement>(null)
  const conflicts = pieces.filter(isConflict).length
  const open = openConflicts(pieces, choices).length
  const step = (direction: 1 | -1) => {
    const stops = [...(pieceList.current?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])]
    const at = stops.findIndex((stop) => stop.contains(document.activeElement))
    const next = at === -1 ? (direction === 1 ? 0 : stops.length - 1) : at + direction
    const stop = stops[(next + stops.length) % stops.length]
    stop?.focus({ preventScroll: true })
    stop?.scrollIntoView({ block: 'center' })
  }
  useLetterKeys(
    [
      ['n', () => step(1)],
      ['p', () => step(-1)],
    ],
    { on: pieceList, fields: ['TEXTAREA'] },
  )
  return (
    <>
      <MergeHeader
        theirs={theirs}
        conflicts={conflicts}
        open={open}
        again={props.again}
        nothing={props.changes ? null : words.nothing}
        onStep={step}
      />
      <div className={classes.pieces} ref={pieceList}>
        {runsOf(pieces).map((run) =>
          run.kind === 'unchanged' ? (
            <UnchangedRun key={run.pieces[0]?.key} pieces={run.pieces} />
          ) : isConflict(run.entry) ? (
            <ConflictPiece
              key={run.entry.key}
              entry={run.entry}
              choice={choices.get(run.entry.key)}
              onChoose={(choice) => props.onChoose(run.entry.key, choice)}
              theirs={theirs}
              ancestor={merge.ancestor}
            />
          ) : (
            <ChangedPiece
              key={run.entry.key}
              piece={run.entry.piece}
              theirs={theirs}
              stops={conflicts === 0}
            />
          ),
        )}
      </div>
      <MergeFooter
        merged={open === 0 ? mergedText(pieces, choices) : null}
        next={props.next}
        words={words}
        summary={props.summary}
        onSummary={props.onSummary}
        pending={props.pending}
        error={props.error}
        onGoOn={props.onGoOn}
        onSubmit={props.onSubmit}
        onClose={props.onClose}
      />
    </>
  )
}
