import { ActionIcon, Select } from '@mantine/core'
import { useDirectory } from '../../lib/directory'
import { count, date, pages, time, words } from '../../lib/format'
import type { MemoDetails } from '../../lib/schema'
import { CHANGE_CLASSES } from '../../lib/words'
import { LastingLink } from './lasting-link'
import classes from './memo.module.css'
import { ReadingNotice } from './reading-notice'
import { claimed } from './strip'
import type { Place } from './use-place'

const CLEAN = 'clean'

/** What is on the screen: which revision, by whom, when; and what it is compared with. */
export function ReadingToolbar({ memo, place }: { memo: MemoDetails; place: Place }) {
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
          </strong>
          <span> · {CHANGE_CLASSES[revision.changeClass].label}</span>
          <span> · {count(revision.wordsChanged, 'word')} changed</span>
          <span>
            {' '}
            · {pages(revision.pages, revision.appendixPages)}, {words(revision.words)}
          </span>
        </p>
        <p className={classes.summary}>{revision.summary}</p>
        <p className={classes.submitted}>
          {nameOf(revision.by)},{' '}
          {revision.claimedAt ? (
            <span title={`Recorded here on ${time(revision.submittedAt)}`}>
              {date(claimed(revision))} by the source, recorded {date(revision.submittedAt)}
            </span>
          ) : (
            time(revision.submittedAt)
          )}
        </p>
        <LastingLink memo={memo} revision={revision} />
      </div>
      <div className={classes.compare}>
        {place.shown > 1 && (
          <Select
            label="Compare with"
            allowDeselect={false}
            maxDropdownHeight={360}
            value={place.from === null ? CLEAN : String(place.from)}
            onChange={compare}
            data={bases(memo, place.shown)}
          />
        )}
        <ReadingNotice memo={memo} place={place} />
      </div>
    </div>
  )
}

function bases(memo: MemoDetails, shown: number) {
  const read = memo.lastRead?.revision
  const special = [
    { value: CLEAN, label: 'Nothing: the clean text' },
    ...(read !== undefined && read < shown && read !== shown - 1
      ? [{ value: String(read), label: `What I last read: revision ${read}` }]
      : []),
    {
      value: String(shown - 1),
      label:
        read === shown - 1
          ? `What I last read: revision ${shown - 1}`
          : `The one before: revision ${shown - 1}`,
    },
  ]
  const named = new Set(special.map(({ value }) => value))
  const others = memo.revisions
    .filter(({ revision }) => revision < shown && !named.has(String(revision)))
    .map(({ revision, summary }) => ({
      value: String(revision),
      label: `${revision}: ${summary}`,
    }))
    .reverse()
  return others.length === 0
    ? special
    : [...special, { group: 'Any earlier revision', items: others }]
}
