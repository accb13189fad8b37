import { Button } from '@mantine/core'
import { type ComponentProps, use } from 'react'
import { LazyBoundary } from '../../../components/lazy-boundary'
import { chunkOf } from '../../../lib/chunk'
import type { MemoDetails, Preview, WorkingCopy } from '../../../lib/schema'
import type { Draft } from '../draft/draft'
import { TextsAside } from '../draft/texts-aside'
import classes from './submission-overlays.module.css'
import type { Submission } from './use-submission'

const submitDialog = chunkOf(() => import('./submit-dialog'))
const mergeView = chunkOf(() => import('../merge/merge-view'))
const changesView = chunkOf(() => import('./changes-view'))

const SUBMISSION = {
  waiting: 'Looking for what is unfinished',
  failed: 'The form could not be fetched now. Your text is kept.',
  onRetry: submitDialog.retry,
}

const MERGE = {
  waiting: 'Putting both texts together',
  failed: 'The texts could not be put together now. Both are kept.',
  onRetry: mergeView.retry,
}

const CHANGES = {
  waiting: 'Comparing',
  failed: 'The changes could not be shown now. Your text is kept.',
  onRetry: changesView.retry,
}

interface SubmissionOverlaysProps {
  memo: MemoDetails
  text: Draft
  submission: Submission
  /** Whether this window is the one that writes. */
  mine: boolean
  preview: Preview | null
}

/** What lies over the text on its way to a revision. */
export function SubmissionOverlays(props: SubmissionOverlaysProps) {
  const { memo, text, submission } = props
  switch (submission.overlay) {
    case 'submission':
      return (
        <LazyBoundary {...SUBMISSION}>
          <Submitting {...props} />
        </LazyBoundary>
      )
    case 'aside':
      return <TextsAside memo={memo} text={text} mine={props.mine} onClose={submission.close} />
    case 'drafts':
    case 'merge':
      return (
        <Overlay {...MERGE} onClose={submission.close}>
          <Merging {...props} />
        </Overlay>
      )
    case 'changes':
      return (
        <Overlay {...CHANGES} onClose={submission.close}>
          <Changing {...props} />
        </Overlay>
      )
    case null:
      return null
  }
}

function Overlay({
  onClose,
  ...part
}: ComponentProps<typeof LazyBoundary> & { onClose: () => void }) {
  return (
    <div className={classes.overlay}>
      <LazyBoundary
        {...part}
        instead={
          <Button variant="default" onClick={onClose}>
            Back to my text
          </Button>
        }
      />
    </div>
  )
}

function Submitting({ memo, text, submission }: SubmissionOverlaysProps) {
  const { SubmitDialog } = use(submitDialog.fetch())
  const { baseRevision, markdown } = text
  return (
    <SubmitDialog
      memo={memo}
      revision={{ baseRevision, markdown, merge: submission.unmerged }}
      summary={submission.summary}
      onSummary={submission.onSummary}
      before={text.saveNow}
      onClose={submission.close}
      onSubmitted={submission.submitted}
      onMerge={submission.merge}
    />
  )
}

function Merging({ memo, text, submission }: SubmissionOverlaysProps) {
  const { MergeView } = use(mergeView.fetch())
  return (
    <MergeView
      memo={memo}
      mine={{ ancestor: text.baseRevision, markdown: text.markdown }}
      theirs={submission.overlay === 'drafts' ? theirsOf(text) : undefined}
      before={text.saveNow}
      submission={submission}
    />
  )
}

function theirsOf({ saveStatus }: Draft): WorkingCopy | undefined {
  return saveStatus.state === 'conflict' ? (saveStatus.theirs ?? undefined) : undefined
}

function Changing({ memo, text, submission, preview }: SubmissionOverlaysProps) {
  const { ChangesView } = use(changesView.fetch())
  return (
    <ChangesView
      memo={memo}
      markdown={text.markdown}
      preview={preview}
      onClose={submission.close}
    />
  )
}
