import type { ReactNode } from 'react'
import { FormDialog } from '../../../components/form-dialog'
import { send } from '../../../lib/api-client'
import { useCommand } from '../../../lib/command'
import type { MemoDetails, Receipt } from '../../../lib/schema'
import { MovedOnNotice } from './moved-on-notice'

export interface DialogProps {
  memo: MemoDetails
  onClose: () => void
}

interface CommandDialogProps extends DialogProps {
  title: string
  /** Below the memo's address, such as "/verdicts". */
  path: string
  method?: 'POST' | 'PATCH' | 'DELETE'
  /** Missing for a command whose address says it all. */
  body?: () => unknown
  submitLabel: string
  ready?: boolean
  grave?: boolean
  /** What has to reach the server before the command does. */
  before?: () => Promise<unknown>
  /** Once the server has accepted it. */
  onSent?: (receipt: Receipt) => void
  children: ReactNode
}

/** A form over the memo that sends one command. */
export function CommandDialog({
  memo,
  onClose,
  path,
  method = 'POST',
  body,
  before,
  onSent,
  ...form
}: CommandDialogProps) {
  const command = useCommand<unknown>(
    async (content, idempotencyKey) => {
      await before?.()
      return send(method, `/api/memos/${memo.memoId}${path}`, content ?? undefined, {
        idempotencyKey,
      })
    },
    (receipt) => {
      onSent?.(receipt)
      onClose()
    },
  )
  return (
    <FormDialog
      {...form}
      onClose={onClose}
      onSubmit={() => command.mutate(body?.() ?? null)}
      pending={command.isPending}
      error={command.error}
      after={<MovedOnNotice error={command.error} memo={memo} onLook={onClose} />}
    />
  )
}
