import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { DownloadText } from '../../../components/download-text'
import { time } from '../../../lib/format'
import type { MemoDetails } from '../../../lib/schema'
import type { Draft } from '../draft/draft'
import type { Base } from '../draft/initial-draft'
import type { Holder } from '../draft/use-writing-lock'
import type { Notice } from './notices'

interface Situation {
  memo: MemoDetails
  text: Draft
  base: Base
  /** Why the memo takes no revision; null if it does. */
  closed: string | null
  /** Whether the page cannot hold the text. */
  unfit: boolean
  holder: Holder
  onTakeOver: () => void
  onMerge: () => void
  onCompare: () => void
}

/** What a writer has to know; whoever can only read is told that alone. */
export function writingNotices(now: Situation): Notice[] {
  const { memo, text, closed, holder } = now
  if (closed !== null) return [closedNotice(memo, text, closed)]
  if (holder === 'other' || holder === 'asking') return [elsewhereNotice(now)]
  return [
    ...(now.unfit ? [UNFIT] : []),
    ...(text.restored ? [restoredNotice(now)] : []),
    ...(text.saveStatus.state === 'conflict'
      ? [conflictNotice(text, text.saveStatus.theirs, now.onCompare)]
      : []),
    ...(text.baseRevision < memo.revisions.length ? [movedOnNotice(now)] : []),
  ]
}

const UNFIT: Notice = {
  key: 'unfit',
  brief: 'Written as Markdown',
  sentence:
    'This text is opened as Markdown, as the page cannot keep all that it says: for instance a row of a table with more cells than its head, or a note within a list.',
  stays: true,
}

function closedNotice(memo: MemoDetails, text: Draft, closed: string): Notice {
  return {
    key: 'closed',
    brief: closed,
    sentence: `${closed} Here you can only read your text, which was not submitted.`,
    actions: (
      <DownloadText markdown={text.markdown} name={`memo-${memo.number}-draft.md`}>
        Download my text
      </DownloadText>
    ),
    urgent: true,
  }
}

function elsewhereNotice({ holder, onTakeOver }: Situation): Notice {
  return {
    key: 'elsewhere',
    brief: 'Written in another window',
    sentence: 'You are writing this memo in another window. Here you can only read.',
    actions: <Act label="Write here instead" act={onTakeOver} waiting={holder === 'asking'} />,
    urgent: true,
  }
}

function restoredNotice({ memo, text, base }: Situation): Notice {
  const { baseRevision, restored } = text
  const at = restored ? time(restored.savedAt) : ''
  return {
    key: 'restored',
    brief: `Unsubmitted text of ${at}`,
    sentence: `Your unsubmitted text of ${at}, ${
      baseRevision === 0 ? 'a first text.' : `based on revision ${baseRevision}.`
    }`,
    actions: (
      <Act
        label={
          memo.revisions.length === 0
            ? 'Start again with nothing'
            : `Start again from revision ${base.revision}`
        }
        act={text.startAgain}
      />
    ),
  }
}

function conflictNotice(
  text: Draft,
  theirs: { savedAt: string } | null,
  onCompare: () => void,
): Notice {
  return {
    key: 'conflict',
    brief: 'Another draft on the server',
    sentence: `${
      theirs
        ? `There is another draft on the server, last changed ${time(theirs.savedAt)}.`
        : 'This draft was submitted or discarded in another window.'
    } This text is kept in this browser only.`,
    actions: (
      <>
        {theirs && <Act label="Put both together" act={onCompare} />}
        {theirs && <Act label="Take that one" act={text.takeTheirs} />}
        <Act label="Keep this one" act={text.keepMine} />
      </>
    ),
    urgent: true,
  }
}

function movedOnNotice({ memo, text: { baseRevision }, onMerge }: Situation): Notice {
  const newest = memo.revisions.length
  return {
    key: 'moved-on',
    brief: `Revision ${newest} has arrived`,
    sentence: (
      <>
        {baseRevision === 0 ? 'Revision 1' : `Revision ${newest}`} has been submitted since you
        began.{' '}
        {baseRevision > 0 && (
          <Link to={`/m/${memo.number}?from=${baseRevision}`} target="_blank">
            See what has changed since revision {baseRevision}
          </Link>
        )}
      </>
    ),
    actions: <Act label="Put both together" act={onMerge} />,
    stays: true,
  }
}

interface ActProps {
  label: string
  act: () => void
  waiting?: boolean
}

function Act({ label, act, waiting = false }: ActProps) {
  return (
    <Button variant="default" size="compact-sm" loading={waiting} onClick={act}>
      {label}
    </Button>
  )
}
