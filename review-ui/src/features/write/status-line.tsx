import { count, pages as pagesOf } from '../../lib/format'
import { sentenceOf } from '../../lib/problem'
import { type Measured, roomSentence } from './measure'
import classes from './write.module.css'

interface StatusLineProps {
  preview: Measured | null
  behind: boolean
  error: unknown
  keeping: string
}

/** How long the text is, and how safe. */
export function StatusLine({ preview, behind, error, keeping }: StatusLineProps) {
  return (
    <footer className={classes.status}>
      {error ? (
        <p className={classes.over}>{sentenceOf(error)}</p>
      ) : preview ? (
        <p aria-live="polite" data-behind={behind}>
          <span>{pagesOf(preview.pages, preview.appendixPages)}</span>
          <span>{count(preview.words, 'word')}</span>
          <span className={preview.overflow ? classes.over : undefined}>
            {roomSentence(preview)}
          </span>
        </p>
      ) : (
        <p>{behind ? 'Measuring' : 'Nothing is written yet'}</p>
      )}
      <p className={classes.keeping}>{keeping}</p>
    </footer>
  )
}
