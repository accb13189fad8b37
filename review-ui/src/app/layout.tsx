import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router'
import { Failed, Waiting } from '../components/states'
import { SignInDialog } from '../features/session/sign-in-dialog'
import { useLetterKeys } from '../lib/letter-keys'
import { meQuery } from '../lib/me'
import { isSignedOut } from '../lib/problem'
import { CommandPalette } from './command-palette'
import { useFocusKeeper } from './focus-keeper'
import { Header } from './header'
import { ImportBanner } from './import-banner'
import { KeyHelp } from './key-help'
import classes from './layout.module.css'
import { useLiveUpdates } from './live-updates'
import { ProgressBar } from './progress-bar'
import { clearSignedOut, useSignedOut } from './session-guard'

/** The shell around every screen but the sign-in page. */
export function Layout() {
  const { data: me, error, refetch } = useQuery(meQuery)
  const location = useLocation()
  const signedOut = useSignedOut()
  const [keysShown, setKeysShown] = useState(false)
  useLiveUpdates(signedOut ? undefined : me?.username)
  useFocusKeeper()
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
  if (!me) return <Waiting what="Opening Sixpager" />
  return (
    <>
      <a className={classes.skip} href="#content">
        Skip to the content
      </a>
      <ProgressBar />
      <Header me={me} onShowKeys={() => setKeysShown(true)} />
      <main id="content" className={classes.content} tabIndex={-1}>
        <ImportBanner />
        <Outlet />
      </main>
      {!signedOut && <CommandPalette me={me} />}
      <KeyHelp opened={keysShown} onClose={() => setKeysShown(false)} />
      <SignInDialog opened={signedOut} username={me.username} onSignedIn={clearSignedOut} />
      <ScrollRestoration />
    </>
  )
}
