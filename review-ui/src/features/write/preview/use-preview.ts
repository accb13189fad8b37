import { useEffect, useState } from 'react'
import { isTransient } from '../../../lib/problem'
import type { Preview } from '../../../lib/schema'
import { fetchPreview } from '../api'

const PAUSE_MILLIS = 150
const RETRY_MILLIS = 3_000

export interface Measured {
  preview: Preview | null
  /** The text on the screen is newer than what has been measured. */
  behind: boolean
  /** When it was measured last. */
  at: number
  /** Why it is not measured now. */
  error: unknown
}

const NOTHING: Measured = { preview: null, behind: false, at: 0, error: null }

/** The text as it prints, a moment after it was typed. An answer to an older text is not waited for. */
export function usePreview(markdown: string): Measured {
  const [answer, setAnswer] = useState<Omit<Measured, 'behind'> & { to: string }>({
    ...NOTHING,
    to: '',
  })
  const blank = markdown.trim() === ''
  useEffect(() => {
    if (blank) return
    const abort = new AbortController()
    const measure = () => {
      fetchPreview(markdown, abort.signal)
        .then((preview) => setAnswer({ to: markdown, preview, at: Date.now(), error: null }))
        .catch((error: unknown) => {
          if (abort.signal.aborted) return
          setAnswer((before) => ({ ...before, error }))
          if (isTransient(error)) timer = setTimeout(measure, RETRY_MILLIS)
        })
    }
    let timer = setTimeout(measure, PAUSE_MILLIS)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [markdown, blank])
  if (blank) return NOTHING
  const { to, ...measured } = answer
  return { ...measured, behind: to !== markdown }
}
