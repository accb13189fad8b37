import { useState } from 'react'
import { KEPT_TEXT } from './kept-texts'
import { meQuery } from './me'
import { queryClient } from './query-client'

/** What this page has written, also where the browser has no room for it. */
const written = new Map<string, string>()

export interface UnsentText {
  words: string
  write: (words: string) => void
  forget: () => void
}

/**
 * Words that outlive a form closed to look something up, and the page itself, until they are sent or their writer signs out
 * or closes the window. They are their writer's alone.
 *
 * @param first what stands there until somebody writes
 */
export function useUnsentText(key: string, first = ''): UnsentText {
  const { value, keep, forget } = useKept(key)
  return {
    words: value ?? first,
    write: (words) => keep(words, { words, sent: words.trim() === '' }),
    forget,
  }
}

/** One of a few that outlives its form in the same way; whoever signs out does not miss it. */
export function useUnsentChoice<T extends string>(key: string, choices: readonly T[]) {
  const { value, keep, forget } = useKept(key)
  const choice = choices.find((one) => one === value) ?? null
  return { choice, choose: (next: T) => keep(next, { words: next, sent: true }), forget }
}

function useKept(key: string) {
  const [, redraw] = useState({})
  const account = queryClient.getQueryData(meQuery.queryKey)?.username ?? ''
  const place = `${KEPT_TEXT}${account}:unsent ${key}`
  return {
    value: written.get(place) ?? storedAt(place),
    keep: (words: string, stored: { words: string; sent: boolean }) => {
      written.set(place, words)
      try {
        sessionStorage.setItem(place, JSON.stringify(stored))
      } catch {
        // Older words would come back in their place.
        sessionStorage.removeItem(place)
      }
      redraw({})
    },
    forget: () => {
      written.delete(place)
      sessionStorage.removeItem(place)
    },
  }
}

function storedAt(place: string): string | null {
  const stored: unknown = JSON.parse(sessionStorage.getItem(place) ?? 'null')
  const words = typeof stored === 'object' && stored !== null && 'words' in stored && stored.words
  return typeof words === 'string' ? words : null
}
