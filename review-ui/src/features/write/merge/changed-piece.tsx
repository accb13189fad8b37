import { useMemo } from 'react'
import { count } from '../../../lib/format'
import type { MergePiece } from '../../../lib/schema'
import { markDifferences } from './mark-differences'
import classes from './merge.module.css'
import { Passage } from './passage'
import type { Numbered } from './resolve'
import type { Theirs } from './use-theirs'

interface ChangedPieceProps {
  piece: MergePiece
  theirs: Theirs
  /** Whether the keys stop here. */
  stops: boolean
}

/** What one side did, or both at different words: before and after. */
export function ChangedPiece({ piece, theirs, stops }: ChangedPieceProps) {
  const base = piece.base?.html ?? ''
  const said = piece.text?.html ?? ''
  const before = useMemo(() => markDifferences(base, said, 'del'), [base, said])
  const after = useMemo(() => markDifferences(said, base, 'ins'), [said, base])
  return (
    <section
      className={classes.piece}
      aria-label={titleOf(piece, theirs)}
      data-by={piece.kind}
      {...(stops && { 'data-stop': '', tabIndex: -1 })}
    >
      <h2>{titleOf(piece, theirs)}</h2>
      <div className={classes.columns}>
        {base && <Passage label="Before" html={before} />}
        {said && <Passage label={base ? 'Now' : 'New'} html={after} />}
        {!said && <Passage label="Now" html="" nothing="Removed" />}
      </div>
    </section>
  )
}

function titleOf(piece: MergePiece, theirs: Theirs): string {
  const what = piece.base?.markdown ? (piece.text?.markdown ? 'Changed' : 'Removed') : 'Inserted'
  switch (piece.kind) {
    case 'MINE':
      return `${what} by you`
    case 'THEIRS':
      return `${what} by ${theirs.sentence}`
    case 'BOTH':
      return `${what} by you and by ${theirs.sentence}, at different words`
    case 'SAME':
    case 'CONFLICT':
      return what
  }
}

/** What nobody changed, to be unfolded. */
export function UnchangedRun({ pieces }: { pieces: readonly Numbered[] }) {
  const html = pieces.map(({ piece }) => piece.text?.html ?? '').join('')
  return (
    <details className={classes.unchanged}>
      <summary>{count(pieces.length, 'block')} unchanged</summary>
      <Passage label="Unchanged" html={html} />
    </details>
  )
}
