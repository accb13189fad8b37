import { Checkbox, List, Text as Plain } from '@mantine/core'
import { useMemo, useState } from 'react'
import { FormDialog } from '../../../components/form-dialog'
import { SummaryField } from '../../../components/summary-field'
import { useCommand } from '../../../lib/command'
import { missing } from '../../../lib/missing'
import { isUnprintable, movedOnOf } from '../../../lib/problem'
import type { MemoDetails, NewRevision, Receipt } from '../../../lib/schema'
import { submitRevision } from '../../../lib/submit-revision'
import { MovedOnNotice } from './moved-on-notice'
import { unfinishedIn } from './unfinished'
import { UnprintableNotice } from './unprintable-notice'

interface SubmitDialogProps {
  memo: MemoDetails
  /** The text to be submitted, without its summary. */
  revision: Omit<NewRevision, 'summary'>
  summary: string
  onSummary: (summary: string) => void
  /** Makes sure that no draft is on its way when the revision is sent. */
  before: () => Promise<void>
  onClose: () => void
  onSubmitted: (receipt: Receipt) => void
  /** Puts the text and what arrived meanwhile together. */
  onMerge: () => void
}

/** Makes the text the next revision, with a sentence that says what has changed in it. */
export function SubmitDialog(props: SubmitDialogProps) {
  const { memo, revision, summary, onClose, before } = props
  const { baseRevision, markdown } = revision
  const command = useCommand<NewRevision>(
    (sent, key) => submitRevision(memo.memoId, sent, key),
    props.onSubmitted,
    before,
  )
  const movedOn = movedOnOf(command.error)
  const unfinished = useMemo(() => unfinishedIn(markdown), [markdown])
  const [allTheSame, setAllTheSame] = useState(false)
  const submit = (unprintable: boolean) =>
    command.mutate({ ...revision, summary: summary.trim(), unprintable })
  return (
    <FormDialog
      title={`Submit revision ${(movedOn?.currentRevision ?? baseRevision) + 1}`}
      onClose={onClose}
      cancelLabel="Go on writing"
      onSubmit={() => submit(false)}
      submitLabel="Submit"
      missing={missing(
        [markdown.trim() === '', 'The text is empty; a revision needs at least one word.'],
        [unfinished.length > 0 && !allTheSame, 'Something is unfinished.'],
        [summary.trim() === '', 'Say what has changed.'],
      )}
      pending={command.isPending}
      error={command.error}
      after={
        movedOn ? (
          <MovedOnNotice movedOn={movedOn} onMerge={props.onMerge} />
        ) : (
          isUnprintable(command.error) && (
            <UnprintableNotice pending={command.isPending} onSubmit={() => submit(true)} />
          )
        )
      }
    >
      <SummaryField
        minRows={2}
        value={summary}
        onChange={(event) => props.onSummary(event.currentTarget.value)}
        data-autofocus
      />
      {unfinished.length > 0 && (
        <>
          <List size="sm">
            {unfinished.map((sentence) => (
              <List.Item key={sentence}>{sentence}</List.Item>
            ))}
          </List>
          <Checkbox
            label="Submit all the same"
            checked={allTheSame}
            onChange={(event) => setAllTheSame(event.currentTarget.checked)}
          />
        </>
      )}
      {memo.stage === 'IN_REVIEW' && (
        <Plain size="sm" c="dimmed">
          Verdicts on revision {baseRevision} lapse unless only the layout changes; correcting a
          typing mistake lets them lapse too.
        </Plain>
      )}
    </FormDialog>
  )
}
