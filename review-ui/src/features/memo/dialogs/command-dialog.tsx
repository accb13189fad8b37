import type { ReactNode } from 'react'
import { FormDialog } from '../../../components/form-dialog'
import { useCommand } from '../../../lib/command'
import type { MemoDetails, Receipt } from '../../../lib/schema'
import type { Send } from '../commands'
import { MovedOnNotice } from './moved-on-notice'

export interface DialogProps {
  memo: MemoDetails
  onClose: () => void
}

interface CommandDialogProps<Content> extends DialogProps {
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
  children: ReactNode
}

/** A form over the memo that sends one command. */
export function CommandDialog<Content>({
  memo,
  onClose,
  send,
  content,
  missing = null,
  before,
  onSent,
  ...form
}: CommandDialogProps<Content>) {
  const command = useCommand<Content>(
    (sent, idempotencyKey) => send(memo.memoId, sent, idempotencyKey),
    (receipt) => {
      onSent?.(receipt)
      onClose()
    },
    before,
  )
  return (
    <FormDialog
      {...form}
      onClose={onClose}
      onSubmit={() => content !== null && command.mutate(content)}
      missing={missing ?? (content === null ? 'Not everything is filled in yet.' : null)}
      pending={command.isPending}
      error={command.error}
      after={<MovedOnNotice error={command.error} memo={memo} onLook={onClose} />}
    />
  )
}
