import { useEffect } from 'react'
import { giveSign, type Here, leave } from './presence-api'

/** The service believes a sign for three times as long. */
const AGAIN_MILLIS = 15_000
/** Whoever only passes by is not there. */
const FIRST_MILLIS = 1_000

/** Tells others that somebody is at a memo, as long as they look at the page. What is not told is told the next time. */
export function usePresence(
  memo: string,
  wanted: boolean,
  doing: Here['doing'],
  section: string | null = null,
): void {
  useEffect(() => {
    if (!wanted) return
    const tell = () => {
      if (document.visibilityState !== 'visible') return
      giveSign(memo, { doing, section }).catch(() => undefined)
    }
    const first = setTimeout(tell, FIRST_MILLIS)
    const again = setInterval(tell, AGAIN_MILLIS)
    return () => {
      clearTimeout(first)
      clearInterval(again)
    }
  }, [memo, wanted, doing, section])
  useEffect(() => {
    if (!wanted) return
    return () => {
      leave(memo).catch(() => undefined)
    }
  }, [memo, wanted])
}
