import { useState } from 'react'

const kept = new Map<string, string>()

export interface UnsentText {
  words: string
  write: (words: string) => void
  forget: () => void
}

/**
 * Words that outlive a form closed to look something up, until they are sent or the page is left.
 *
 * @param first what stands there until somebody writes
 */
export function useUnsentText(key: string, first = ''): UnsentText {
  const [, redraw] = useState({})
  return {
    words: kept.get(key) ?? first,
    write: (next) => {
      kept.set(key, next)
      redraw({})
    },
    forget: () => void kept.delete(key),
  }
}

/** One of a few that outlives its form in the same way. */
export function useUnsentChoice<T extends string>(key: string, choices: readonly T[]) {
  const { words, write, forget } = useUnsentText(key)
  const choice = choices.find((one) => one === words) ?? null
  return { choice, choose: (next: T) => write(next), forget }
}
