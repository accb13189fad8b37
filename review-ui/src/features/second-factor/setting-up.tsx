import { PasswordInput } from '@mantine/core'
import { useState } from 'react'
import { CodeField } from '../../components/code-field'
import { FormBody } from '../../components/form-body'
import page from '../../components/list-page.module.css'
import { useCommand } from '../../lib/command'
import { missing } from '../../lib/missing'
import type { FactorSecret } from '../../lib/schema'
import { activateFactor, beginFactor } from './api'
import { QrCode } from './qr-code'
import classes from './second-factor.module.css'

interface BeginFormProps {
  onBegun: (factor: FactorSecret) => void
  onClose: () => void
}

export function BeginForm({ onBegun, onClose }: BeginFormProps) {
  const [password, setPassword] = useState('')
  const command = useCommand(beginFactor, onBegun)
  return (
    <FormBody
      onClose={onClose}
      onSubmit={() => command.mutate(password)}
      submitLabel="Go on"
      pending={command.isPending}
      error={command.error}
      missing={missing([password === '', 'Write your password.'])}
    >
      <p className={page.note}>
        With a second factor, whoever learns your password still cannot sign in: beside it, Sixpager
        asks for a code of six digits that an authenticator app on your phone shows. You need such
        an app, and the phone at hand.
      </p>
      <PasswordInput
        label="Current password"
        autoComplete="current-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        autoFocus
        required
      />
    </FormBody>
  )
}

interface FirstCodeFormProps {
  factor: FactorSecret
  onActive: (codes: string[]) => void
  onClose: () => void
}

/** It is active only after a code has shown that the app has the secret. */
export function FirstCodeForm({ factor, onActive, onClose }: FirstCodeFormProps) {
  const [code, setCode] = useState('')
  const command = useCommand(activateFactor, ({ codes }) => onActive(codes))
  return (
    <FormBody
      onClose={onClose}
      onSubmit={() => command.mutate(code)}
      submitLabel="Switch it on"
      pending={command.isPending}
      error={command.error}
      missing={missing([code.trim() === '', 'Type the code that the app shows.'])}
    >
      <div className={classes.secret}>
        <QrCode text={factor.address} label="The secret for your authenticator app" />
        <div>
          <p className={page.note}>
            Let the app read this picture. If it cannot, type the secret into it by hand:
          </p>
          <p className={classes.letters}>
            {grouped(factor.secret).map((group, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two groups may be the same
              <span key={place}>{group}</span>
            ))}
          </p>
        </div>
      </div>
      <CodeField code={code} refused={command.error} recovery={false} onChange={setCode} />
      <p className={page.note}>
        From then on, you are asked for a code at every sign-in. You stay signed in here and are
        signed out everywhere else.
      </p>
    </FormBody>
  )
}

function grouped(secret: string): string[] {
  return secret.match(/.{1,4}/g) ?? []
}
