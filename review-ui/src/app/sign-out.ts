import { notify } from '../components/notify'
import { api } from '../lib/api-client'
import { forgetImport } from '../lib/followed-import'
import { forgetTexts, hasUnsentText, saveTexts } from '../lib/kept-texts'
import { sentenceOf } from '../lib/problem'

let warned = false

/**
 * Ends the session and forgets everything this browser knows, by loading the page anew. Words that the server does not
 * have yet are lost only by whoever has been told so.
 */
export async function signOut(): Promise<void> {
  await saveTexts()
  if (hasUnsentText() && !warned) {
    warned = true
    notify(
      'You are still signed in, as this browser has words of yours that the server has not. Open the memo to send them, or sign out again to lose them.',
    )
    return
  }
  try {
    await api.delete('/api/session')
  } catch (error) {
    notify(`You are still signed in. ${sentenceOf(error)}`)
    return
  }
  forgetImport()
  forgetTexts()
  location.assign('/sign-in')
}
