import { authorOf } from '../../../lib/author'
import { useDirectory } from '../../../lib/directory'
import { count, date, pages, time, words } from '../../../lib/format'
import { CHANGE_CLASSES } from '../../../lib/labels'
import type { MemoDetails, RevisionSummary } from '../../../lib/schema'
import type { OpenForm } from '../dialogs/dialogs'
import { OriginalLink } from './original-link'
import { Permalink } from './permalink'
import classes from './revision-facts.module.css'
import { RevisionActions } from './revision-origin'
import { StripLegend } from './strip-legend'
import { claimed } from './strip-ticks'

interface RevisionFactsProps {
  memo: MemoDetails
  revision: RevisionSummary
  open: OpenForm
}

/** Who submitted a revision and when, its lasting address, and what the strip says. */
export function RevisionFacts({ memo, revision, open }: RevisionFactsProps) {
  const { nameOf } = useDirectory()
  return (
    <section className={classes.facts} aria-label={`Details of revision ${revision.revision}`}>
      <p>
        {CHANGE_CLASSES[revision.changeClass].label}, {count(revision.wordsChanged, 'word')} changed
        {revision.revision > 1 && ` since revision ${revision.revision - 1}`};{' '}
        {pages(revision.pages, revision.appendixPages)}, {words(revision.words)}
      </p>
      <p className={classes.summary}>{revision.summary}</p>
      <p className={classes.soft}>
        {authorOf(revision, nameOf)},{' '}
        {revision.claimedAt ? (
          <span title={`Recorded here by ${nameOf(revision.by)} on ${time(revision.submittedAt)}`}>
            dated {date(claimed(revision))} in the source, recorded {date(revision.submittedAt)}
          </span>
        ) : (
          time(revision.submittedAt)
        )}
      </p>
      {revision.claimedAt && <OriginalLink memo={memo} revision={revision} />}
      <Permalink memo={memo} revision={revision}>
        <RevisionActions memo={memo} revision={revision} open={open} />
      </Permalink>
      <StripLegend />
    </section>
  )
}
