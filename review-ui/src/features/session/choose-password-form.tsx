import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useRef, useState } from 'react'
import { Refusal } from '../../components/states'
import { sendOnCtrlEnter } from '../../lib/ctrl-enter'
import { PASSWORD_LACKS, PASSWORD_LEAST, PASSWORD_MOST, passwordFits } from '../../lib/passwords'
import { isNotFound } from '../../lib/problem'
import type { LinkOwner, Me } from '../../lib/schema'
import { choosePassword, signIn } from './api'
import classes from './sign-in.module.css'

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
  const attempt = useMutation({
    mutationFn: async () => {
      // The link works once: what was sent before may have been stored though no answer came.
      const again = sent.current
      sent.current = true
      try {
        await choosePassword({ token, password })
      } catch (error) {
        if (!again || !isNotFound(error)) throw error
      }
      return signIn({ username, password })
    },
    onSuccess: onSignedIn,
  })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setLacks(!passwordFits(password))
    if (passwordFits(password) && !attempt.isPending) attempt.mutate()
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
          <Refusal error={attempt.error} />
          <Button type="submit" loading={attempt.isPending}>
            Choose the password and sign in
          </Button>
        </Stack>
      </form>
    </>
  )
}
