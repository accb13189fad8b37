import { Button, Group, Modal, Stack } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { Refusal } from './states'

interface FormDialogProps {
  title: string
  onClose: () => void
  onSubmit: () => void
  submitLabel: string
  pending: boolean
  error: unknown
  ready?: boolean
  /** Ends something for others; the button says so by its colour besides its words. */
  grave?: boolean
  /** What helps after a refusal. */
  after?: ReactNode
  children: ReactNode
}

/** A form over the page. A refusal stays in it with everything that was typed. */
export function FormDialog({
  title,
  onClose,
  onSubmit,
  submitLabel,
  pending,
  error,
  ready = true,
  grave = false,
  after,
  children,
}: FormDialogProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!pending) onSubmit()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form onSubmit={submit}>
        <Stack gap="md">
          {children}
          <Refusal error={error} />
          {after}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button
              type="submit"
              color={grave ? 'red.9' : undefined}
              loading={pending}
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
