import { ActionIcon, Select } from '@mantine/core'
import { authorOf } from '../../../lib/author'
import { useDirectory } from '../../../lib/directory'
import { count, date, pages, time, words } from '../../../lib/format'
import { CHANGE_CLASSES } from '../../../lib/labels'
import { overflowSentence } from '../../../lib/page-limit'
import type { MemoDetails } from '../../../lib/schema'
import type { OpenDialog } from '../dialogs/dialogs'
import classes from '../memo.module.css'
import { Permalink } from '../revisions/permalink'
import { revisionLabel, revisionLabelIn } from '../revisions/revision-names'
import { RevisionActions, RevisionOrigin } from '../revisions/revision-origin'
import { claimed } from '../revisions/strip-ticks'
import { ReadingNotice } from './reading-notice'
import type { RevisionSelection } from './use-revision-selection'

const CLEAN = 'clean'

interface ReadingToolbarProps {
  memo: MemoDetails
  selection: RevisionSelection
  open: OpenDialog
}

/** What is on the screen: which revision, by whom, when; and what it is compared with. */
export function ReadingToolbar({ memo, selection, open }: ReadingToolbarProps) {
  const { nameOf } = useDirectory()
  const revision = memo.revisions[selection.shown - 1]
  if (!revision) return null
  const compare = (value: string | null) =>
    value === null || value === CLEAN
      ? selection.clean()
      : selection.compare(Number(value), selection.shown)
  return (
    <div className={classes.toolbar}>
      {memo.revisions.length > 1 && (
        <div className={classes.steps}>
          <ActionIcon
            variant="default"
            aria-label="Earlier revision"
            title={selection.shown === 1 ? 'This is the first revision.' : undefined}
            disabled={selection.shown === 1}
            onClick={() => selection.show(selection.shown - 1)}
          >
            ‹
          </ActionIcon>
          <ActionIcon
            variant="default"
            aria-label="Later revision"
            title={
              selection.shown === memo.revisions.length ? 'This is the newest revision.' : undefined
            }
            disabled={selection.shown === memo.revisions.length}
            onClick={() => selection.show(selection.shown + 1)}
          >
            ›
          </ActionIcon>
        </div>
      )}
      <div className={classes.caption}>
        <p>
          <strong>
            Revision {selection.shown} of {memo.revisions.length}
            {revision.name && `, “${revision.name}”`}
          </strong>
          <span> · {CHANGE_CLASSES[revision.changeClass].label}</span>
          <span>
            {' '}
            · {count(revision.wordsChanged, 'word')} changed
            {selection.shown > 1 && ` since revision ${selection.shown - 1}`}
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
        <RevisionOrigin memo={memo} revision={revision} selection={selection} open={open} />
        <Permalink memo={memo} revision={revision}>
          <RevisionActions memo={memo} revision={revision} open={open} />
        </Permalink>
      </div>
      <div className={classes.compare}>
        {selection.shown > 1 && (
          <Select
            label="Compare with"
            allowDeselect={false}
            maxDropdownHeight={360}
            value={selection.from === null ? CLEAN : String(selection.from)}
            onChange={compare}
            data={bases(memo, selection)}
          />
        )}
        <ReadingNotice memo={memo} selection={selection} />
      </div>
    </div>
  )
}

function bases(memo: MemoDetails, { shown, read }: RevisionSelection) {
  const before = shown - 1
  const special = [
    { value: CLEAN, label: 'Nothing: the clean text' },
    ...(read !== null && read < before
      ? [
          {
            value: String(read),
            label: `What I last read: revision ${revisionLabelIn(memo, read)}`,
          },
        ]
      : []),
    {
      value: String(before),
      label: `${read === before ? 'What I last read' : 'The one before'}: revision ${revisionLabelIn(memo, before)}`,
    },
  ]
  const listed = new Set(special.map(({ value }) => value))
  const others = memo.revisions
    .filter(({ revision }) => revision < shown && !listed.has(String(revision)))
    .map((revision) => ({
      value: String(revision.revision),
      label: `${revisionLabel(revision)}: ${revision.summary}`,
    }))
    .reverse()
  return others.length === 0
    ? special
    : [...special, { group: 'Any earlier revision', items: others }]
}
