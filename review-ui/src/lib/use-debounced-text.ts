import { useEffect, useRef, useState } from 'react'

const PAUSE_MILLIS = 200

/**
 * What is typed stands in its field at once and goes where it is kept after a pause; what changes there by other means,
 * such as a step back, is taken over.
 */
export function useDebouncedText(
  kept: string,
  keep: (text: string) => void,
): [text: string, type: (text: string) => void] {
  const [text, setText] = useState(kept)
  const known = useRef(kept)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    if (kept === known.current) return
    known.current = kept
    clearTimeout(timer.current)
    setText(kept)
  }, [kept])
  useEffect(() => () => clearTimeout(timer.current), [])
  const type = (typed: string) => {
    setText(typed)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => {
      known.current = typed
      keep(typed)
    }, PAUSE_MILLIS)
  }
  return [text, type]
}
