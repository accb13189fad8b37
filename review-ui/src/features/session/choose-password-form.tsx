import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useRef, useState } from 'react'
import { CodeField } from '../../components/code-field'
import { Refusal } from '../../components/states'
import { sendOnCtrlEnter } from '../../lib/ctrl-enter'
import { PASSWORD_LACKS, PASSWORD_LEAST, PASSWORD_MOST, passwordFits } from '../../lib/passwords'
import { isNotFound } from '../../lib/problem'
import type { LinkOwner, Me } from '../../lib/schema'
import { choosePassword } from './api'
import classes from './sign-in.module.css'
import { useSignIn } from './use-sign-in'

interface ChoosePasswordFormProps {
  owner: LinkOwner
  token: string
  onSignedIn: (me: Me) => void
}

/** Chooses the password and goes in with it. */
export function ChoosePasswordForm({ owner, token, onSignedIn }: ChoosePasswordFormProps) {
  const { username, name } = owner
  const [password, setPassword] = useState('')
  const [lacks, setLacks] = useState(false)
  const sent = useRef(false)
  const chosen = useRef(false)
  const { code, setCode, refused, pending, enter } = useSignIn(onSignedIn, async () => {
    // The link works once: what was sent before may have been stored though no answer came.
    const again = sent.current
    sent.current = true
    if (chosen.current) return
    try {
      await choosePassword({ token, password })
    } catch (error) {
      if (!again || !isNotFound(error)) throw error
    }
    chosen.current = true
  })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setLacks(!passwordFits(password))
    if (passwordFits(password) && !pending) enter({ username, password })
  }

  return (
    <>
      <p className={classes.motto}>
        Welcome, {name}. Choose a password; nobody else will know it, and this link stops working.
      </p>
      <form onSubmit={submit} onKeyDown={sendOnCtrlEnter}>
        <Stack gap="sm">
          <TextInput
            label="Username"
            description="With it you sign in."
            autoComplete="username"
            value={username}
            readOnly
          />
          <PasswordInput
            label="Password"
            description={`${PASSWORD_LEAST} to ${PASSWORD_MOST} characters; a short sentence is easy to remember.`}
            autoComplete="new-password"
            value={password}
            error={lacks && !passwordFits(password) ? PASSWORD_LACKS : null}
            onChange={(event) => setPassword(event.currentTarget.value)}
            autoFocus
            required
            withAsterisk={false}
          />
          {code !== null && <CodeField code={code} refused={refused} onChange={setCode} />}
          <Refusal error={refused} />
          <Button type="submit" loading={pending}>
            {code === null ? 'Choose the password and sign in' : 'Sign in'}
          </Button>
        </Stack>
      </form>
    </>
  )
}
