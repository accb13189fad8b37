import { MentionText } from '../../../components/mention-text'
import { count, pages as pagesOf } from '../../../lib/format'
import { pageLimitSentence } from '../../../lib/page-limit'
import { NoAnswerError, sentenceOf } from '../../../lib/problem'
import { clockTime } from '../draft/save-status'
import classes from '../write.module.css'
import type { Measured } from './use-preview'

interface StatusLineProps {
  measured: Measured
  saveStatus: string
}

/** How long the text is, and how safe. */
export function StatusLine({ measured, saveStatus }: StatusLineProps) {
  const { preview, behind, at, error } = measured
  const stale = behind && Boolean(error)
  return (
    <footer className={classes.status}>
      {preview ? (
        <p aria-live="polite" data-behind={behind} data-stale={stale}>
          {stale && <span className={classes.over}>Not measured since {clockTime(at)}</span>}
          {stale && !(error instanceof NoAnswerError) && (
            <span>
              <MentionText sentence={sentenceOf(error)} />
            </span>
          )}
          <span>{pagesOf(preview.pages, preview.appendixPages)}</span>
          <span>{count(preview.words, 'word')}</span>
          <span className={preview.overflow ? classes.over : undefined}>
            {pageLimitSentence(preview)}
          </span>
        </p>
      ) : error && !(error instanceof NoAnswerError) ? (
        <p className={classes.over}>
          <MentionText sentence={sentenceOf(error)} />
        </p>
      ) : (
        <p>{error ? 'Not measured' : behind ? 'Measuring' : 'Nothing is written yet'}</p>
      )}
      <p className={classes.saveStatus}>
        <MentionText sentence={saveStatus} />
      </p>
    </footer>
  )
}
