import type { ComponentType, ReactNode } from 'react'
import type { FormProps } from '../../../components/form-body'
import { FormDialog } from '../../../components/form-dialog'
import { FormPanel } from '../../../components/form-panel'
import { useCommand } from '../../../lib/command'
import type { MemoDetails, Receipt } from '../../../lib/schema'
import type { Send } from '../commands'
import { MovedOnNotice } from './moved-on-notice'

export interface DialogProps {
  memo: MemoDetails
  onClose: () => void
}

interface CommandFormProps<Content> extends DialogProps {
  title: string
  send: Send<Content>
  /** What the command says; null while something of it is missing. */
  content: NoInfer<Content> | null
  submitLabel: string
  /** What is missing before it may be sent, in a sentence. */
  missing?: string | null
  grave?: boolean
  /** What has to reach the server before the command does. */
  before?: () => Promise<unknown>
  /** Once the server has accepted it. */
  onSent?: (receipt: Receipt) => void
  /** When the reader goes to see the revision that a refusal has told of. */
  onLook?: (revision: number) => void
  /** Another way to send the same command, above the fields. */
  lead?: (send: (content: NoInfer<Content>) => void, pending: boolean) => ReactNode
  children: ReactNode
}

/** A form that sends one command to a memo. */
function CommandForm<Content>({
  frame: Frame,
  memo,
  onClose,
  send,
  content,
  missing = null,
  before,
  onSent,
  onLook,
  lead,
  children,
  ...form
}: CommandFormProps<Content> & { frame: ComponentType<FormProps> }) {
  const command = useCommand<Content>(
    (sent, idempotencyKey) => send(memo.memoId, sent, idempotencyKey),
    (receipt) => {
      onSent?.(receipt)
      onClose()
    },
    before,
  )
  const look = (revision: number) => {
    if (!onLook) return onClose()
    command.reset()
    onLook(revision)
  }
  return (
    <Frame
      {...form}
      onClose={onClose}
      onSubmit={() => content !== null && command.mutate(content)}
      missing={missing ?? (content === null ? 'Not everything is filled in yet.' : null)}
      pending={command.isPending}
      error={command.error}
      after={<MovedOnNotice error={command.error} memo={memo} onLook={look} />}
    >
      {lead?.(command.mutate, command.isPending)}
      {children}
    </Frame>
  )
}

/** What is arranged about a memo stands over its page. */
export function CommandDialog<Content>(props: CommandFormProps<Content>) {
  return <CommandForm {...props} frame={FormDialog} />
}

/** What is said of a text stands beside it. */
export function CommandPanel<Content>(props: CommandFormProps<Content>) {
  return <CommandForm {...props} frame={FormPanel} />
}
