import { Button, Group, Modal, Stack } from '@mantine/core'
import { type FormEvent, type ReactNode, useId } from 'react'
import { Refusal } from '../../components/states'
import { send } from '../../lib/api-client'
import { useCommand } from '../../lib/command'
import type { MemoDetails } from '../../lib/schema'
import { MovedOnNotice } from './moved-on-notice'

export interface DialogProps {
  memo: MemoDetails
  onClose: () => void
}

interface CommandDialogProps extends DialogProps {
  title: string
  /** Below the memo's address, such as "/verdicts". */
  path: string
  method?: 'POST' | 'PATCH'
  body: () => unknown
  submitLabel: string
  ready?: boolean
  /** Ends something for others; the button says so by its colour besides its words. */
  grave?: boolean
  /** What has to reach the server before the command does. */
  before?: () => Promise<unknown>
  children: ReactNode
}

/** A form over the memo that sends one command. A refusal stays in it with everything that was typed. */
export function CommandDialog({
  memo,
  onClose,
  title,
  path,
  method = 'POST',
  body,
  submitLabel,
  ready = true,
  grave = false,
  before,
  children,
}: CommandDialogProps) {
  const form = useId()
  const command = useCommand<unknown>(async (content, idempotencyKey) => {
    await before?.()
    return send(method, `/api/memos/${memo.memoId}${path}`, content, { idempotencyKey })
  }, onClose)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!command.isPending) command.mutate(body())
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form onSubmit={submit} id={form}>
        <Stack gap="md">
          {children}
          <Refusal error={command.error} />
          <MovedOnNotice error={command.error} memo={memo} onLook={onClose} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button
              type="submit"
              color={grave ? 'red.8' : undefined}
              loading={command.isPending}
              disabled={!ready}
            >
              {submitLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
