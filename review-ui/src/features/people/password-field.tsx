import { PasswordInput } from '@mantine/core'
import { PASSWORD_LEAST, PASSWORD_MOST } from '../../lib/passwords'

interface PasswordFieldProps {
  password: string
  onChange: (password: string) => void
  focused?: boolean
}

export function PasswordField({ password, onChange, focused }: PasswordFieldProps) {
  return (
    <PasswordInput
      label="Password"
      description={`${PASSWORD_LEAST} to ${PASSWORD_MOST} characters. Tell it to the person yourself; it is not sent.`}
      autoComplete="new-password"
      value={password}
      onChange={(event) => onChange(event.currentTarget.value)}
      data-autofocus={focused || undefined}
      required
    />
  )
}
