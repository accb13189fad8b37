import { useState } from 'react'

const kept = new Map<string, string>()

/** Words that outlive a dialog closed to look something up, until they are sent or the page is left. */
export function useUnsentText(key: string): {
  words: string
  write: (words: string) => void
  forget: () => void
} {
  const [words, setWords] = useState(() => kept.get(key) ?? '')
  return {
    words,
    write: (next) => {
      kept.set(key, next)
      setWords(next)
    },
    forget: () => void kept.delete(key),
  }
}
