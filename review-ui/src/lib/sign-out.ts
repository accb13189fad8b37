import { send } from './api-client'

/** Ends the session and forgets everything this page knows, by loading it anew. */
export async function signOut(): Promise<void> {
  await send<void>('DELETE', '/api/session')
  location.assign('/sign-in')
}
