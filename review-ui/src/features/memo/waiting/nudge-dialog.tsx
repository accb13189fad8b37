import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { FormDialog } from '../../../components/form-dialog'
import { LimitedLine } from '../../../components/text-limit'
import { useCommand } from '../../../lib/command'
import { useDirectory } from '../../../lib/directory'
import { owedAct } from '../../../lib/obligations'
import type { Debt, Schemas } from '../../../lib/schema'
import { nudge, waitingQuery } from './api'

/** As many letters the service takes. */
const REASON_LIMIT = 300

interface NudgeDialogProps {
  memoId: string
  debt: Debt
  onClose: () => void
}

/** Reminds somebody, with the reason; null as long as nobody is asked to be. */
export function NudgeDialog({
  debt,
  ...rest
}: Omit<NudgeDialogProps, 'debt'> & { debt: Debt | null }) {
  return debt && <NudgeForm debt={debt} {...rest} />
}

function NudgeForm({ memoId, debt, onClose }: NudgeDialogProps) {
  const { nameOf } = useDirectory()
  const queries = useQueryClient()
  const [reason, setReason] = useState('')
  const command = useCommand<string, Schemas['NudgeReceipt']>(
    (words, key) => nudge(memoId, debt, words, key),
    () => {
      void queries.invalidateQueries(waitingQuery(memoId))
      onClose()
    },
  )
  return (
    <FormDialog
      title={`Remind ${nameOf(debt.account)} to ${owedAct(debt.kind)}`}
      onClose={onClose}
      onSubmit={() => command.mutate(reason)}
      submitLabel="Remind"
      pending={command.isPending}
      error={command.error}
      missing={reason.trim() === '' ? 'Say why.' : null}
    >
      <LimitedLine
        label="Why now"
        description="It stands in their inbox and in the memo's history. Once a day is enough."
        placeholder="The board meets on Friday."
        limit={REASON_LIMIT}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        data-autofocus
        required
      />
    </FormDialog>
  )
}
