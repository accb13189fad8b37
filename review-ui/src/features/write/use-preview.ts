import { useEffect, useState } from 'react'
import { isPassing } from '../../lib/problem'
import type { Preview } from '../../lib/schema'
import { fetchPreview } from './api'

const PAUSE_MILLIS = 150
const RETRY_MILLIS = 3_000

interface PreviewState {
  preview: Preview | null
  /** The text on the screen is newer than what has been measured. */
  behind: boolean
  error: unknown
}

/** The text as it prints, a moment after it was typed. An answer to an older text is not waited for. */
export function usePreview(markdown: string): PreviewState {
  const [answer, setAnswer] = useState<{ to: string; preview: Preview | null; error: unknown }>({
    to: '',
    preview: null,
    error: null,
  })
  const blank = markdown.trim() === ''
  useEffect(() => {
    if (blank) return
    const abort = new AbortController()
    const measure = () => {
      fetchPreview(markdown, abort.signal)
        .then((preview) => setAnswer({ to: markdown, preview, error: null }))
        .catch((error: unknown) => {
          if (abort.signal.aborted) return
          setAnswer((before) => ({ to: markdown, preview: before.preview, error }))
          if (isPassing(error)) timer = setTimeout(measure, RETRY_MILLIS)
        })
    }
    let timer = setTimeout(measure, PAUSE_MILLIS)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [markdown, blank])
  if (blank) return { preview: null, behind: false, error: null }
  return { preview: answer.preview, behind: answer.to !== markdown, error: answer.error }
}
