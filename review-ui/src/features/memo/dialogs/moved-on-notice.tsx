import { Link } from 'react-router'
import { ArrivedRevisions } from '../../../components/arrived-revisions'
import { movedOnOf } from '../../../lib/problem'
import type { MemoDetails } from '../../../lib/schema'
import { addressOf } from '../address'
import classes from './dialogs.module.css'

interface MovedOnNoticeProps {
  error: unknown
  memo: MemoDetails
  onLook: (revision: number) => void
}

/** After a refusal because the text is newer than the one on the screen: what is new, and the way to it. */
export function MovedOnNotice({ error, memo, onLook }: MovedOnNoticeProps) {
  const movedOn = movedOnOf(error)
  if (!movedOn || movedOn.changes.length === 0) return null
  const base = Math.min(...movedOn.changes.map((change) => change.revision)) - 1
  return (
    <div className={classes.movedOn}>
      <ArrivedRevisions changes={movedOn.changes} />
      {base > 0 && (
        <Link
          to={`${addressOf(memo.number, movedOn.currentRevision)}?from=${base}`}
          onClick={() => onLook(movedOn.currentRevision)}
        >
          See what has changed since revision {base}
        </Link>
      )}
    </div>
  )
}
