import { notify } from '../components/notify'
import { api } from '../lib/api-client'
import { forgetImport } from '../lib/followed-import'
import { sentenceOf } from '../lib/problem'

/** Ends the session and forgets everything this page knows, by loading it anew. */
export async function signOut(): Promise<void> {
  try {
    await api.delete('/api/session')
  } catch (error) {
    notify(`You are still signed in. ${sentenceOf(error)}`)
    return
  }
  forgetImport()
  location.assign('/sign-in')
}
