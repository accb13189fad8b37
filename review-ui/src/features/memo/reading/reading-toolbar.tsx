import { ActionIcon, Select } from '@mantine/core'
import { authorOf } from '../../../lib/author'
import { useDirectory } from '../../../lib/directory'
import { count, date, pages, time, words } from '../../../lib/format'
import { overflowSentence } from '../../../lib/room'
import type { MemoDetails } from '../../../lib/schema'
import { CHANGE_CLASSES } from '../../../lib/words'
import type { OpenDialog } from '../dialogs/dialogs'
import classes from '../memo.module.css'
import { LastingLink } from '../revisions/lasting-link'
import { called, calledIn } from '../revisions/revision-names'
import { RevisionActions, RevisionOrigin } from '../revisions/revision-origin'
import { claimed } from '../revisions/strip'
import { ReadingNotice } from './reading-notice'
import type { Place } from './use-place'

const CLEAN = 'clean'

interface ReadingToolbarProps {
  memo: MemoDetails
  place: Place
  open: OpenDialog
}

/** What is on the screen: which revision, by whom, when; and what it is compared with. */
export function ReadingToolbar({ memo, place, open }: ReadingToolbarProps) {
  const { nameOf } = useDirectory()
  const revision = memo.revisions[place.shown - 1]
  if (!revision) return null
  const compare = (value: string | null) =>
    value === null || value === CLEAN ? place.clean() : place.compare(Number(value), place.shown)
  return (
    <div className={classes.toolbar}>
      {memo.revisions.length > 1 && (
        <div className={classes.steps}>
          <ActionIcon
            variant="default"
            aria-label="Earlier revision"
            disabled={place.shown === 1}
            onClick={() => place.show(place.shown - 1)}
          >
            ‹
          </ActionIcon>
          <ActionIcon
            variant="default"
            aria-label="Later revision"
            disabled={place.shown === memo.revisions.length}
            onClick={() => place.show(place.shown + 1)}
          >
            ›
          </ActionIcon>
        </div>
      )}
      <div className={classes.caption}>
        <p>
          <strong>
            Revision {place.shown} of {memo.revisions.length}
            {revision.name && `, “${revision.name}”`}
          </strong>
          <span> · {CHANGE_CLASSES[revision.changeClass].label}</span>
          <span>
            {' '}
            · {count(revision.wordsChanged, 'word')} changed
            {place.shown > 1 && ` since revision ${place.shown - 1}`}
          </span>
          <span>
            {' '}
            · {pages(revision.pages, revision.appendixPages)}, {words(revision.words)}
          </span>
        </p>
        {revision.overflow && (
          <p className={classes.over}>{overflowSentence(revision.overflow)}.</p>
        )}
        <p className={classes.summary}>{revision.summary}</p>
        <p className={classes.submitted}>
          {authorOf(revision, nameOf)},{' '}
          {revision.claimedAt ? (
            <span
              title={`Recorded here by ${nameOf(revision.by)} on ${time(revision.submittedAt)}`}
            >
              dated {date(claimed(revision))} in the source, recorded {date(revision.submittedAt)}
            </span>
          ) : (
            time(revision.submittedAt)
          )}
        </p>
        <RevisionOrigin memo={memo} revision={revision} place={place} open={open} />
        <LastingLink memo={memo} revision={revision}>
          <RevisionActions memo={memo} revision={revision} open={open} />
        </LastingLink>
      </div>
      <div className={classes.compare}>
        {place.shown > 1 && (
          <Select
            label="Compare with"
            allowDeselect={false}
            maxDropdownHeight={360}
            value={place.from === null ? CLEAN : String(place.from)}
            onChange={compare}
            data={bases(memo, place)}
          />
        )}
        <ReadingNotice memo={memo} place={place} />
      </div>
    </div>
  )
}

function bases(memo: MemoDetails, { shown, read }: Place) {
  const before = shown - 1
  const special = [
    { value: CLEAN, label: 'Nothing: the clean text' },
    ...(read !== null && read < before
      ? [{ value: String(read), label: `What I last read: revision ${calledIn(memo, read)}` }]
      : []),
    {
      value: String(before),
      label: `${read === before ? 'What I last read' : 'The one before'}: revision ${calledIn(memo, before)}`,
    },
  ]
  const listed = new Set(special.map(({ value }) => value))
  const others = memo.revisions
    .filter(({ revision }) => revision < shown && !listed.has(String(revision)))
    .map((revision) => ({
      value: String(revision.revision),
      label: `${called(revision)}: ${revision.summary}`,
    }))
    .reverse()
  return others.length === 0
    ? special
    : [...special, { group: 'Any earlier revision', items: others }]
}
