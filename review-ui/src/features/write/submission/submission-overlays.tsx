import { Button } from '@mantine/core'
import { type ComponentProps, use } from 'react'
import { LazyBoundary } from '../../../components/lazy-boundary'
import { chunkOf } from '../../../lib/chunk'
import type { MemoDetails, Preview } from '../../../lib/schema'
import type { Draft } from '../draft/use-draft'
import classes from './submission-overlays.module.css'
import { SubmitDialog } from './submit-dialog'
import type { Submission } from './use-submission'

const mergeView = chunkOf(() => import('../merge/merge-view'))
const changesView = chunkOf(() => import('./changes-view'))

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
  preview: Preview | null
}

/** What lies over the text on its way to a revision. */
export function SubmissionOverlays(props: SubmissionOverlaysProps) {
  const { memo, text, submission } = props
  const { baseRevision, markdown } = text
  switch (submission.overlay) {
    case 'submission':
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

function Merging({ memo, text, submission }: SubmissionOverlaysProps) {
  const { MergeView } = use(mergeView.fetch())
  return (
    <MergeView
      memo={memo}
      mine={{ ancestor: text.baseRevision, markdown: text.markdown }}
      before={text.saveNow}
      submission={submission}
    />
  )
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
