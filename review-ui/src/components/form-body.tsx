import { Button, Group, Stack, Text } from '@mantine/core'
import { type FormEvent, type ReactNode, useId } from 'react'
import { sendOnCtrlEnter } from '../lib/ctrl-enter'
import { Refusal } from './states'
import { TooMuch, useExcess } from './text-limit'

/** A form that sends one thing, wherever it stands. */
export interface FormProps {
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
  /** Another way to send the same. */
  second?: { label: string; act: () => void } | undefined
  /** What helps after a refusal. */
  after?: ReactNode
  /** What leaves without sending. */
  cancelLabel?: string
  children: ReactNode
}

interface FormBodyProps extends Omit<FormProps, 'title'> {
  /** At the first change. */
  onTouched?: () => void
}

/**
 * The fields and what sends them. A refusal stays in it with everything that was typed. What is on its way cannot be
 * taken back: until it is known what became of it, nothing closes the form.
 */
export function FormBody({
  onClose,
  onSubmit,
  submitLabel,
  pending,
  error,
  missing = null,
  grave = false,
  second,
  after,
  cancelLabel = 'Cancel',
  onTouched,
  children,
}: FormBodyProps) {
  const why = useId()
  const { excess, tell } = useExcess()
  const lacks = missing ?? excess
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!pending && lacks === null) onSubmit()
  }
  return (
    <form onSubmit={submit} onChange={onTouched} onKeyDown={sendOnCtrlEnter}>
      <Stack gap="md">
        <TooMuch value={tell}>{children}</TooMuch>
        <Refusal error={error} />
        {after}
        <Group justify="flex-end" gap="sm">
          <Text size="sm" c="dimmed" id={why} aria-live="polite" flex="1 1 12em">
            {pending ? 'It is being sent; it cannot be cancelled any more.' : lacks}
          </Text>
          <Group justify="flex-end" gap="sm">
            <Button variant="default" disabled={pending} onClick={onClose}>
              {cancelLabel}
            </Button>
            {second && (
              <Button
                variant="default"
                disabled={pending || lacks !== null}
                aria-describedby={why}
                onClick={second.act}
              >
                {second.label}
              </Button>
            )}
            <Button
              type="submit"
              color={grave ? 'red.9' : undefined}
              loading={pending}
              disabled={lacks !== null}
              aria-describedby={why}
            >
              {submitLabel}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  )
}
