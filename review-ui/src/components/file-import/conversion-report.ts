import { enumerate } from '../../lib/directory'
import { capitalised, count, date } from '../../lib/format'
import type { TrackedChange } from '../../lib/schema'
import type { TextForm } from './text-form'

export const CHANGES: Record<TrackedChange['kind'], string> = {
  INSERTED: 'put in',
  DELETED: 'taken out',
  MOVED: 'moved',
  FORMATTED: 'formatted',
}

/** What was found in a file, in a sentence. */
export function conversionSentence({ report, figures }: TextForm): string {
  const kept = figures.filter(({ hash }) => hash).length
  const parts = [
    [report.trackedChanges.length, 'tracked change'],
    [report.comments.length, 'comment'],
    [kept, 'picture'],
  ] as const
  const some = parts.flatMap(([amount, noun]) => (amount > 0 ? [count(amount, noun)] : []))
  const lost = report.dropped.length > 0
  if (some.length === 0) {
    return lost ? 'The text was read, but for what is listed here.' : 'The whole text was read.'
  }
  return `The text was read, with ${enumerate(some)}${lost ? ', but for what is listed here' : ''}.`
}

/** Who and when, as far as the file tells. A date that is none is shown as it stands. */
export function claim(author?: string | null, when?: string | null): string {
  const day = when && !Number.isNaN(Date.parse(when)) ? date(when) : when
  return capitalised([author, day].filter(Boolean).join(', '))
}
