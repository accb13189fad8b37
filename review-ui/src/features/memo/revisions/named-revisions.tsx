import type { MemoDetails } from '../../../lib/schema'
import classes from './revision-strip.module.css'

interface NamedRevisionsProps {
  memo: MemoDetails
  shown: number
  onShow: (revision: number) => void
}

/** The names below the strip: too long for a tick, and what people ask for. */
export function NamedRevisions({ memo, shown, onShow }: NamedRevisionsProps) {
  const named = memo.revisions.filter(({ name }) => name)
  if (named.length === 0) return null
  return (
    <ul className={classes.names} aria-label="Named revisions">
      {named.map(({ revision, name }) => (
        <li key={revision}>
          <button type="button" aria-pressed={revision === shown} onClick={() => onShow(revision)}>
            <span aria-hidden="true">■ </span>
            {revision} “{name}”
          </button>
        </li>
      ))}
    </ul>
  )
}
