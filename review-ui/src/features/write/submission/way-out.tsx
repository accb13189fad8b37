import { Button } from '@mantine/core'
import { type ComponentProps, use } from 'react'
import { Part } from '../../../components/part'
import { chunkOf } from '../../../lib/chunk'
import type { MemoDetails, Preview } from '../../../lib/schema'
import type { Text } from '../draft/use-text'
import { SubmitDialog } from './submit-dialog'
import type { WayOutDesk } from './use-way-out'
import classes from './way-out.module.css'

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

interface WayOutProps {
  memo: MemoDetails
  text: Text
  desk: WayOutDesk
  preview: Preview | null
}

/** What lies over the text on its way to a revision. */
export function WayOut(props: WayOutProps) {
  const { memo, text, desk } = props
  const { baseRevision, markdown } = text
  switch (desk.over) {
    case 'submission':
      return (
        <SubmitDialog
          memo={memo}
          revision={{ baseRevision, markdown, merge: desk.unmerged }}
          summary={desk.summary}
          onSummary={desk.onSummary}
          before={text.saveNow}
          onClose={desk.close}
          onSubmitted={desk.submitted}
          onMerge={desk.merge}
        />
      )
    case 'merge':
      return (
        <Over {...MERGE} onClose={desk.close}>
          <Merging {...props} />
        </Over>
      )
    case 'changes':
      return (
        <Over {...CHANGES} onClose={desk.close}>
          <Changing {...props} />
        </Over>
      )
    case null:
      return null
  }
}

function Over({ onClose, ...part }: ComponentProps<typeof Part> & { onClose: () => void }) {
  return (
    <div className={classes.over}>
      <Part
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

function Merging({ memo, text, desk }: WayOutProps) {
  const { MergeView } = use(mergeView.fetch())
  return (
    <MergeView
      memo={memo}
      mine={{ ancestor: text.baseRevision, markdown: text.markdown }}
      before={text.saveNow}
      desk={desk}
    />
  )
}

function Changing({ memo, text, desk, preview }: WayOutProps) {
  const { ChangesView } = use(changesView.fetch())
  return <ChangesView memo={memo} markdown={text.markdown} preview={preview} onClose={desk.close} />
}
