import { MultiSelect } from '@mantine/core'
import { useState } from 'react'
import { FormDialog } from '../../components/form-dialog'
import { DOORS, policyName } from '../../lib/labels'
import { missing } from '../../lib/missing'
import type { DoorAllowance } from '../../lib/schema'
import { useAllowPolicies } from './api'
import { ReasonField } from './text-fields'

interface DoorDialogProps {
  allowance: DoorAllowance
  names: string[]
  onClose: () => void
}

/** Which policies owners choose among at a door; the first is the usual one. */
export function DoorDialog({ allowance, names, onClose }: DoorDialogProps) {
  const [policies, setPolicies] = useState(allowance.policies)
  const [reason, setReason] = useState('')
  const command = useAllowPolicies(onClose)
  return (
    <FormDialog
      title={`Policies of a ${DOORS[allowance.door].label.toLowerCase()}`}
      onClose={onClose}
      touched={policies !== allowance.policies}
      onSubmit={() => command.mutate({ door: allowance.door, policies, reason })}
      submitLabel="Allow these"
      pending={command.isPending}
      error={command.error}
      missing={missing(
        [policies.length === 0, 'Choose a policy: without one, no review could be opened.'],
        [policies.join('\n') === allowance.policies.join('\n'), 'Nothing is changed yet.'],
        [reason.trim() === '', 'Write the reason.'],
      )}
    >
      <MultiSelect
        label="Policies"
        description="Owners choose among them. The first is taken where nobody chooses."
        data={names.map((name) => ({ value: name, label: policyName(name) }))}
        value={policies}
        onChange={setPolicies}
        data-autofocus
      />
      <ReasonField value={reason} onChange={setReason} />
    </FormDialog>
  )
}
