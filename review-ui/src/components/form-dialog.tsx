import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { sendOnCtrlEnter } from '../lib/ctrl-enter'
import { Refusal } from './states'

interface FormDialogProps {
  title: string
  onClose: () => void
  onSubmit: () => void
  submitLabel: string
  pending: boolean
  error: unknown
  /** What is missing before it can be sent, in a sentence. */
  missing?: string | null
  /** Ends something for others; the button says so by its colour besides its words. */
  grave?: boolean
  /** What helps after a refusal. */
  after?: ReactNode
  /** What leaves without sending. */
  cancelLabel?: string
  children: ReactNode
}

/**
 * A form over the page. A refusal stays in it with everything that was typed; only its buttons close it after that.
 * What is on its way cannot be taken back: until it is known what became of it, nothing closes the form.
 */
export function FormDialog({
  title,
  onClose,
  onSubmit,
  submitLabel,
  pending,
  error,
  missing = null,
  grave = false,
  after,
  cancelLabel = 'Cancel',
  children,
}: FormDialogProps) {
  const why = useId()
  const [touched, setTouched] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!pending && missing === null) onSubmit()
  }
  const close = () => pending || onClose()
  return (
    <Modal
      opened
      onClose={close}
      closeOnEscape={!touched}
      closeOnClickOutside={!touched}
      title={title}
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form onSubmit={submit} onChange={() => setTouched(true)} onKeyDown={sendOnCtrlEnter}>
        <Stack gap="md">
          {children}
          <Refusal error={error} />
          {after}
          <Group justify="flex-end" gap="sm">
            <Text size="sm" c="dimmed" id={why} aria-live="polite" flex="1 1 12em">
              {pending ? 'It is being sent; it cannot be cancelled any more.' : missing}
            </Text>
            <Button variant="default" disabled={pending} onClick={onClose}>
              {cancelLabel}
            </Button>
            <Button
              type="submit"
              color={grave ? 'red.9' : undefined}
              loading={pending}
              disabled={missing !== null}
              aria-describedby={why}
            >
              {submitLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
