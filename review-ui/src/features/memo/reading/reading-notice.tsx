import type { MouseEvent } from 'react'
import { Link } from 'react-router'
import type { MemoDetails } from '../../../lib/schema'
import { addressOf } from '../address'
import classes from '../memo.module.css'
import type { RevisionSelection } from './use-revision-selection'

/** Says so when the page shows another text than the newest. */
export function ReadingNotice({
  memo,
  selection,
}: {
  memo: MemoDetails
  selection: RevisionSelection
}) {
  const newest = memo.revisions.length
  const show = (event: MouseEvent) => {
    // With a key held down it opens in a tab of its own.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    selection.showNewest()
  }
  const unknown = unknownSentence(newest, selection)
  if (unknown) {
    return (
      <p className={classes.notice} role="status">
        {unknown}
      </p>
    )
  }
  if (selection.shown === newest) return null
  return (
    <p className={classes.notice} role="status">
      {selection.arrived === null
        ? `This is revision ${selection.shown}; the newest is `
        : `Revision ${selection.arrived} has arrived. `}
      <Link to={addressOf(memo.number)} onClick={show}>
        {selection.arrived === null ? `revision ${newest}` : 'Show it'}
      </Link>
      .
    </p>
  )
}

/** What the address names and the memo does not have, and what is shown instead. */
function unknownSentence(
  newest: number,
  { shown, missing, incomparable }: RevisionSelection,
): string | null {
  if (missing !== null)
    return `This memo has no revision ${missing}. You are reading revision ${shown}.`
  if (incomparable === null) return null
  const number = Number(incomparable)
  const exists = Number.isInteger(number) && number >= 1 && number <= newest
  return exists
    ? `Revision ${number} is not older than revision ${shown}; this is the clean text.`
    : `This memo has no revision ${incomparable} to compare with; this is the clean text.`
}
