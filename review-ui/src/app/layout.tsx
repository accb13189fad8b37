import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router'
import { later } from '../components/later'
import { Failed } from '../components/states'
import { useLetterKeys } from '../lib/letter-keys'
import { meQuery } from '../lib/me'
import { isSignedOut } from '../lib/problem'
import { useFocusKeeper } from './focus-keeper'
import { Header } from './header'
import { ImportBanner } from './import-banner'
import classes from './layout.module.css'
import { useLiveUpdates } from './live-updates'
import { Opening } from './opening'
import { usePaletteKey, usePaletteOpened } from './palette'
import { ProgressBar } from './progress-bar'
import { clearSignedOut, useSignedOut } from './session-guard'
import type { AccountDialog } from './user-menu'

const CommandPalette = later(async () => (await import('./command-palette')).CommandPalette)
const KeyHelp = later(async () => (await import('./key-help')).KeyHelp)
const OwnPasswordDialog = later(
  async () => (await import('../features/session/own-password-dialog')).OwnPasswordDialog,
)
const SecondFactorDialog = later(
  async () => (await import('../features/second-factor/second-factor-dialog')).SecondFactorDialog,
)
const OpenSessionsDialog = later(
  async () => (await import('../features/session/open-sessions-dialog')).OpenSessionsDialog,
)
const SignInDialog = later(
  async () => (await import('../features/session/sign-in-dialog')).SignInDialog,
)

/** The shell around every screen of somebody who is signed in. */
export function Layout() {
  const { data: me, error, refetch } = useQuery(meQuery)
  const location = useLocation()
  const signedOut = useSignedOut()
  const [keysShown, setKeysShown] = useState(false)
  const [accountDialog, setAccountDialog] = useState<AccountDialog>()
  const closeAccountDialog = () => setAccountDialog(undefined)
  useLiveUpdates(signedOut ? undefined : me?.username)
  useFocusKeeper()
  usePaletteKey()
  const paletteOpened = usePaletteOpened()
  useLetterKeys([['shift+?', () => setKeysShown(true)]])

  if (isSignedOut(error) && !me) {
    const place = location.pathname + location.search
    return (
      <Navigate
        to={place === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(place)}`}
        replace
      />
    )
  }
  if (error && !me) return <Failed error={error} retry={refetch} />
  if (!me) return <Opening />
  return (
    <>
      <a className={classes.skip} href="#content">
        Skip to the content
      </a>
      <ProgressBar />
      <Header me={me} onShowKeys={() => setKeysShown(true)} onAsk={setAccountDialog} />
      <main id="content" className={classes.content} tabIndex={-1}>
        <ImportBanner />
        <Outlet />
      </main>
      {!signedOut && <CommandPalette wanted={paletteOpened} me={me} />}
      <KeyHelp wanted={keysShown} opened={keysShown} onClose={() => setKeysShown(false)} />
      {accountDialog === 'password' && <OwnPasswordDialog wanted onClose={closeAccountDialog} />}
      {accountDialog === 'factor' && <SecondFactorDialog wanted onClose={closeAccountDialog} />}
      {accountDialog === 'sessions' && <OpenSessionsDialog wanted onClose={closeAccountDialog} />}
      <SignInDialog
        wanted={signedOut}
        opened={signedOut}
        username={me.username}
        onSignedIn={clearSignedOut}
      />
      <ScrollRestoration />
    </>
  )
}
