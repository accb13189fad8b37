import { PasswordInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { CodeField } from '../../components/code-field'
import { FormBody, type FormProps } from '../../components/form-body'
import page from '../../components/list-page.module.css'
import { useCommand } from '../../lib/command'
import { missing } from '../../lib/missing'
import type { OwnProof } from '../../lib/schema'
import { removeFactor, renewRecoveryCodes } from './api'

interface RenewalFormProps {
  onRenewed: (codes: string[]) => void
  onClose: () => void
}

export function RenewalForm({ onRenewed, onClose }: RenewalFormProps) {
  const command = useCommand(renewRecoveryCodes, ({ codes }) => onRenewed(codes))
  return (
    <ProofForm command={command} onClose={onClose} submitLabel="Make new codes">
      The recovery codes that you have stop working.
    </ProofForm>
  )
}

export function RemovalForm({ onClose }: { onClose: () => void }) {
  const command = useCommand(removeFactor, onClose)
  return (
    <ProofForm command={command} onClose={onClose} submitLabel="Switch it off" grave>
      From then on your password alone lets you in, and whoever else may know it. You are signed out
      everywhere but here.
    </ProofForm>
  )
}

interface ProofFormProps extends Pick<FormProps, 'submitLabel' | 'grave' | 'onClose'> {
  command: { mutate: (proof: OwnProof) => void; isPending: boolean; error: unknown }
  children: ReactNode
}

/** Asks for password and code, as signing in does. */
function ProofForm({ command, children, ...form }: ProofFormProps) {
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  return (
    <FormBody
      {...form}
      onSubmit={() => command.mutate({ password, code })}
      pending={command.isPending}
      error={command.error}
      missing={missing(
        [password === '', 'Write your password.'],
        [code.trim() === '', 'Type a code.'],
      )}
    >
      <p className={page.note}>{children}</p>
      <PasswordInput
        label="Current password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        autoFocus
        required
      />
      <CodeField code={code} onChange={setCode} />
    </FormBody>
  )
}
