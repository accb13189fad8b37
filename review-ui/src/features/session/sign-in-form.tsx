import { Button, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { CodeField } from '../../components/code-field'
import { Refusal } from '../../components/states'
import { sendOnCtrlEnter } from '../../lib/ctrl-enter'
import type { Me } from '../../lib/schema'
import { demonstrationQuery } from './api'
import classes from './sign-in.module.css'
import { useSignIn } from './use-sign-in'

interface SignInFormProps {
  username?: string
  onSignedIn: (me: Me) => void
}

export function SignInForm({ username: known = '', onSignedIn }: SignInFormProps) {
  const { data: accounts = [] } = useQuery(demonstrationQuery)
  const [username, setUsername] = useState(known)
  const [password, setPassword] = useState('')
  const { code, setCode, refused, pending, enter } = useSignIn(onSignedIn)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!pending) enter({ username, password })
  }

  return (
    <>
      <form onSubmit={submit} onKeyDown={sendOnCtrlEnter}>
        <Stack gap="sm">
          <TextInput
            label="Username"
            autoComplete="username"
            value={username}
            onChange={(event) => {
              setUsername(event.currentTarget.value)
              setCode(null)
            }}
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
          {code !== null && <CodeField code={code} refused={refused} onChange={setCode} />}
          <Refusal error={refused} />
          <Button type="submit" loading={pending}>
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
                  disabled={pending}
                  onClick={() => enter({ username: account.username, password: account.username })}
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
