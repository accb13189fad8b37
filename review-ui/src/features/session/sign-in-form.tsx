import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { Refusal } from '../../components/states'
import { sendOnCtrlEnter } from '../../lib/ctrl-enter'
import type { Me } from '../../lib/schema'
import { demonstrationQuery, signIn } from './api'
import classes from './sign-in.module.css'

interface SignInFormProps {
  username?: string
  onSignedIn: (me: Me) => void
}

export function SignInForm({ username: known = '', onSignedIn }: SignInFormProps) {
  const { data: accounts = [] } = useQuery(demonstrationQuery)
  const [username, setUsername] = useState(known)
  const [password, setPassword] = useState('')
  const attempt = useMutation({ mutationFn: signIn, onSuccess: onSignedIn })

  const submit = (event: FormEvent) => {
    event.preventDefault()
    attempt.mutate({ username, password })
  }

  return (
    <>
      <form onSubmit={submit} onKeyDown={sendOnCtrlEnter}>
        <Stack gap="sm">
          <TextInput
            label="Username"
            autoComplete="username"
            value={username}
            onChange={(event) => setUsername(event.currentTarget.value)}
            required
            withAsterisk={false}
          />
          <PasswordInput
            label="Password"
            autoComplete="current-password"
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            required
            withAsterisk={false}
          />
          <Refusal error={attempt.error} />
          <Button type="submit" loading={attempt.isPending}>
            Sign in
          </Button>
        </Stack>
      </form>
      {accounts.length > 0 && (
        <section className={classes.demonstration} aria-labelledby="demonstration">
          <h2 id="demonstration">Or look around as</h2>
          <ul>
            {accounts.map((account) => (
              <li key={account.username}>
                <button
                  type="button"
                  className={classes.account}
                  disabled={attempt.isPending}
                  onClick={() =>
                    attempt.mutate({ username: account.username, password: account.username })
                  }
                >
                  <span className={classes.accountName}>{account.name}</span>
                  <span className={classes.accountTitle}>{account.title}</span>
                </button>
              </li>
            ))}
          </ul>
          <p className={classes.hint}>
            This installation is a demonstration. Each account’s password is its username.
          </p>
        </section>
      )}
    </>
  )
}
