import { Button, Group, Modal, Text as Plain, Stack, Textarea } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import { Refusal } from '../../components/states'
import { useCommand } from '../../lib/command'
import { movedOnOf } from '../../lib/problem'
import type { MemoDetails } from '../../lib/schema'
import { type NewRevision, submitRevision } from './api'
import { MovedOnNotice } from './moved-on-notice'

const MAX_SUMMARY = 500

interface SubmitDialogProps {
  memo: MemoDetails
  baseRevision: number
  markdown: string
  onClose: () => void
  onSubmitted: () => void
  onRebase: (revision: number) => void
}

/** Makes the text the next revision, with a sentence that says what has changed in it. */
export function SubmitDialog(props: SubmitDialogProps) {
  const { memo, baseRevision, markdown, onClose, onSubmitted, onRebase } = props
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
          <Textarea
            label="What has changed"
            description="One or two sentences for those who have read the revision before. It stays in the history."
            autosize
            minRows={2}
            maxLength={MAX_SUMMARY}
            value={summary}
            onChange={(event) => setSummary(event.currentTarget.value)}
            onKeyDown={onKeyDown}
            data-autofocus
            required
          />
          {memo.stage === 'IN_REVIEW' && (
            <Plain size="sm" c="dimmed">
              Verdicts on revision {baseRevision} lapse unless only the layout or a typing mistake
              has changed.
            </Plain>
          )}
          {markdown.trim() === '' && (
            <Plain size="sm">The text is empty; a revision needs at least one word.</Plain>
          )}
          <Refusal error={command.error} />
          {movedOn && (
            <MovedOnNotice
              memo={memo}
              movedOn={movedOn}
              onRebase={() => {
                onRebase(movedOn.currentRevision)
                command.reset()
              }}
            />
          )}
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
