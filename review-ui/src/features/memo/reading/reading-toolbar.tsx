import { ActionIcon, Button } from '@mantine/core'
import { useId, useState } from 'react'
import { LaterSelect } from '../../../components/later-select'
import { count, pages, words } from '../../../lib/format'
import { CHANGE_CLASSES } from '../../../lib/labels'
import { overflowSentence } from '../../../lib/page-limit'
import type { MemoDetails, RevisionSummary } from '../../../lib/schema'
import type { OpenForm } from '../dialogs/dialogs'
import { RevisionFacts } from '../revisions/revision-facts'
import { revisionLabel, revisionLabelIn } from '../revisions/revision-names'
import { RevisionOrigin } from '../revisions/revision-origin'
import { ReadingNotice } from './reading-notice'
import classes from './reading-toolbar.module.css'
import type { RevisionSelection } from './use-revision-selection'

const CLEAN = 'clean'

interface ReadingToolbarProps {
  memo: MemoDetails
  selection: RevisionSelection
  open: OpenForm
}

/** What is on the screen, and what it is compared with; what is asked for more rarely is folded. */
export function ReadingToolbar({ memo, selection, open }: ReadingToolbarProps) {
  const [unfolded, setUnfolded] = useState(false)
  const facts = useId()
  const revision = memo.revisions[selection.shown - 1]
  if (!revision) return null
  const compare = (value: string | null) =>
    value === null || value === CLEAN
      ? selection.clean()
      : selection.compare(Number(value), selection.shown)
  return (
    <div className={classes.toolbar}>
      <div className={classes.line}>
        {memo.revisions.length > 1 && <Steps memo={memo} selection={selection} />}
        <Caption memo={memo} revision={revision} />
        <Button
          variant="subtle"
          size="compact-sm"
          aria-expanded={unfolded}
          aria-controls={facts}
          aria-label={`Details of revision ${selection.shown}`}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? 'Fewer details' : 'Details'}
        </Button>
        {selection.shown > 1 && (
          <LaterSelect
            className={classes.compare}
            label="Compare with"
            allowDeselect={false}
            maxDropdownHeight={360}
            value={selection.from === null ? CLEAN : String(selection.from)}
            onChange={compare}
            data={bases(memo, selection)}
          />
        )}
      </div>
      {revision.overflow && <p className={classes.over}>{overflowSentence(revision.overflow)}.</p>}
      <RevisionOrigin memo={memo} revision={revision} selection={selection} open={open} />
      <ReadingNotice memo={memo} selection={selection} />
      <div id={facts}>
        {unfolded && <RevisionFacts memo={memo} revision={revision} open={open} />}
      </div>
    </div>
  )
}

function Steps({ memo, selection }: Omit<ReadingToolbarProps, 'open'>) {
  const isNewest = selection.shown === memo.revisions.length
  return (
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
        title={isNewest ? 'This is the newest revision.' : undefined}
        disabled={isNewest}
        onClick={() => selection.show(selection.shown + 1)}
      >
        ›
      </ActionIcon>
    </div>
  )
}

function Caption({ memo, revision }: { memo: MemoDetails; revision: RevisionSummary }) {
  return (
    <div className={classes.caption}>
      <p>
        <strong>
          Revision {revision.revision} of {memo.revisions.length}
          {revision.name && `, “${revision.name}”`}
        </strong>
        <span className={classes.measures}>
          {' · '}
          {CHANGE_CLASSES[revision.changeClass].label} · {count(revision.wordsChanged, 'word')}{' '}
          changed · {pages(revision.pages, revision.appendixPages)}, {words(revision.words)}
        </span>
      </p>
      <p className={classes.summary}>{revision.summary}</p>
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
