import { useCallback, useEffect } from 'react'
import { api } from '../../../lib/api-client'

const TICK_MILLIS = 1_000
/** Whoever leaves sooner has opened the page, and not looked at it. */
const LOOKED_AFTER_TICKS = 5

/** @param noted that the reader has taken note of what is new */
function tellLook(memoId: string, revision: number, noted: boolean): Promise<unknown> {
  // Whoever leaves does not wait for it.
  return api.put('/api/memos/{id}/look', {
    params: { path: { id: memoId } },
    body: { revision, noted },
    keepalive: true,
  })
}

/**
 * Tells the service that the newest revision has been on the screen for some seconds, and again when the reader leaves: what
 * comes meanwhile has come before their eyes. Nobody else learns of it.
 *
 * @return what says that the reader has taken note of what is new
 */
export function useLook(memoId: string, newest: number, shown: number): () => Promise<unknown> {
  useEffect(() => {
    if (newest === 0 || shown !== newest) return
    let ticks = 0
    const tell = () => void tellLook(memoId, newest, false).catch(() => undefined)
    const timer = setInterval(() => {
      if (document.visibilityState !== 'visible') return
      ticks += 1
      if (ticks === LOOKED_AFTER_TICKS) tell()
    }, TICK_MILLIS)
    const leave = () => ticks > LOOKED_AFTER_TICKS && tell()
    addEventListener('pagehide', leave)
    return () => {
      clearInterval(timer)
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [memoId, newest, shown])
  return useCallback(() => tellLook(memoId, newest, true), [memoId, newest])
}
