import { Named } from '../../../components/named'
import { count, pages as pagesOf } from '../../../lib/format'
import { OfflineError, sentenceOf } from '../../../lib/problem'
import { roomSentence } from '../../../lib/room'
import { clockTime } from '../draft/keeping'
import classes from '../write.module.css'
import type { Measured } from './use-preview'

interface StatusLineProps {
  measured: Measured
  keeping: string
}

/** How long the text is, and how safe. */
export function StatusLine({ measured, keeping }: StatusLineProps) {
  const { preview, behind, at, error } = measured
  const stale = behind && Boolean(error)
  return (
    <footer className={classes.status}>
      {preview ? (
        <p aria-live="polite" data-behind={behind} data-stale={stale}>
          {stale && <span className={classes.over}>Not measured since {clockTime(at)}</span>}
          {stale && !(error instanceof OfflineError) && (
            <span>
              <Named sentence={sentenceOf(error)} />
            </span>
          )}
          <span>{pagesOf(preview.pages, preview.appendixPages)}</span>
          <span>{count(preview.words, 'word')}</span>
          <span className={preview.overflow ? classes.over : undefined}>
            {roomSentence(preview)}
          </span>
        </p>
      ) : error && !(error instanceof OfflineError) ? (
        <p className={classes.over}>
          <Named sentence={sentenceOf(error)} />
        </p>
      ) : (
        <p>{error ? 'Not measured' : behind ? 'Measuring' : 'Nothing is written yet'}</p>
      )}
      <p className={classes.keeping}>
        <Named sentence={keeping} />
      </p>
    </footer>
  )
}
