import { PasswordInput } from '@mantine/core'
import { useState } from 'react'
import { FormDialog } from '../../components/form-dialog'
import { useCommand } from '../../lib/command'
import { missing } from '../../lib/missing'
import { PASSWORD_LACKS, PASSWORD_LEAST, PASSWORD_MOST, passwordFits } from '../../lib/passwords'
import { changeOwnPassword } from './api'

/** Nobody else has to know it, the administrator who made the account least of all. */
export function OwnPasswordDialog({ onClose }: { onClose: () => void }) {
  const [current, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const command = useCommand(changeOwnPassword, onClose)
  return (
    <FormDialog
      title="Change your password"
      onClose={onClose}
      onSubmit={() => command.mutate({ current, password })}
      submitLabel="Change the password"
      pending={command.isPending}
      error={command.error}
      missing={missing(
        [current === '', 'Write the password that you have now.'],
        [!passwordFits(password), PASSWORD_LACKS],
      )}
    >
      <PasswordInput
        label="Current password"
        autoComplete="current-password"
        value={current}
        onChange={(event) => setCurrent(event.currentTarget.value)}
        data-autofocus
        required
      />
      <PasswordInput
        label="New password"
        description={`${PASSWORD_LEAST} to ${PASSWORD_MOST} characters. You stay signed in here and are signed out everywhere else.`}
        autoComplete="new-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        required
      />
    </FormDialog>
  )
}
