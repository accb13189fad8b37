import { count, pages as pagesOf } from '../../lib/format'
import { OfflineError, sentenceOf } from '../../lib/problem'
import type { Preview } from '../../lib/schema'
import { roomSentence } from './measure'
import type { Keeping } from './server-copy'
import classes from './write.module.css'

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

interface StatusLineProps {
  preview: Preview | null
  behind: boolean
  error: unknown
  keeping: string
}

/** How long the text is, and how safe. */
export function StatusLine({ preview, behind, error, keeping }: StatusLineProps) {
  return (
    <footer className={classes.status}>
      {error && !(error instanceof OfflineError) ? (
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
        <p>{error ? 'Not measured' : behind ? 'Measuring' : 'Nothing is written yet'}</p>
      )}
      <p className={classes.keeping}>{keeping}</p>
    </footer>
  )
}

/** How safe the text is, and that it is nobody else's yet. */
export function keepingSentence(keeps: boolean, keeping: Keeping): string {
  switch (keeping.state) {
    case 'saved':
      return `Your draft is kept, last at ${clock.format(new Date(keeping.at))}. It is private and no part of the history; you can leave at any time.`
    case 'offline':
      return 'The server does not answer. Your draft is kept in this browser and sent as soon as it does.'
    case 'overtaken':
      return 'Your draft is kept in this browser only, as another window has another one.'
    case 'refused':
      return `${keeping.sentence} Your draft is kept in this browser only.`
    case 'saving':
    case 'idle':
      return keeps
        ? 'Your draft is kept in this browser while you type. It is private and no part of the history; you can leave at any time.'
        : 'This browser has no room to keep your text. Submit it before you leave.'
  }
}
