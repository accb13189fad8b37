import { Button, Group, Modal, Text as Plain, Stack } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import { Refusal } from '../../components/states'
import { SummaryField } from '../../components/summary-field'
import { useCommand } from '../../lib/command'
import { movedOnOf } from '../../lib/problem'
import type { MemoDetails, Receipt } from '../../lib/schema'
import { type NewRevision, submitRevision } from './api'
import { MovedOnNotice } from './moved-on-notice'

interface SubmitDialogProps {
  memo: MemoDetails
  baseRevision: number
  markdown: string
  onClose: () => void
  onSubmitted: (receipt: Receipt) => void
  /** Puts the text and what arrived meanwhile together. */
  onMerge: (summary: string) => void
}

/** Makes the text the next revision, with a sentence that says what has changed in it. */
export function SubmitDialog(props: SubmitDialogProps) {
  const { memo, baseRevision, markdown, onClose, onSubmitted, onMerge } = props
  const [summary, setSummary] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const command = useCommand<NewRevision>(
    (revision, key) => submitRevision(memo.memoId, revision, key),
    onSubmitted,
  )
  const movedOn = movedOnOf(command.error)
  const ready = summary.trim() !== '' && markdown.trim() !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready && !command.isPending) {
      command.mutate({ baseRevision, markdown, summary: summary.trim() })
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={`Submit revision ${(movedOn?.currentRevision ?? baseRevision) + 1}`}
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form ref={form} onSubmit={submit}>
        <Stack gap="md">
          <SummaryField
            minRows={2}
            value={summary}
            onChange={(event) => setSummary(event.currentTarget.value)}
            onKeyDown={onKeyDown}
            data-autofocus
          />
          {memo.stage === 'IN_REVIEW' && (
            <Plain size="sm" c="dimmed">
              Verdicts on revision {baseRevision} lapse unless only the layout changes; correcting a
              typing mistake lets them lapse too.
            </Plain>
          )}
          {markdown.trim() === '' && (
            <Plain size="sm">The text is empty; a revision needs at least one word.</Plain>
          )}
          <Refusal error={command.error} />
          {movedOn && <MovedOnNotice movedOn={movedOn} onMerge={() => onMerge(summary)} />}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              Go on writing
            </Button>
            <Button type="submit" loading={command.isPending} disabled={!ready}>
              Submit
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
