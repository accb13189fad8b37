import { useEffect, useEffectEvent } from 'react'
import { useLetterKeys } from '../../lib/letter-keys'

const DIGITS = [...'123456789']

/**
 * `c` comments. In a thread, `n` and `p` go to the next and the one before, `r` replies, `e` settles it, and a digit says
 * which of several places is meant; `n` and `p` do so beside a clean text, too, where no changes claim them. There a digit
 * goes to that place in the thread that was chosen.
 */
export function useDiscussionKeys(
  comment: () => unknown,
  clean: boolean,
  place: (number: number) => unknown,
  go: (thread: string) => void,
): void {
  const step = (by: 1 | -1) => {
    const thread = neighbour(by)
    if (thread) go(thread)
  }
  const stepWithin = useEffectEvent(step)
  useLetterKeys([
    ['c', comment],
    ['n', () => clean && step(1)],
    ['p', () => clean && step(-1)],
    ...DIGITS.map((digit): [string, () => unknown] => [digit, () => place(Number(digit))]),
  ])
  useEffect(() => {
    const within = (event: KeyboardEvent) => {
      const { target } = event
      const note = target instanceof Element ? target.closest<HTMLElement>('[data-note]') : null
      if (!note || (target as Element).matches('input, textarea, select')) return
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const act = DIGITS.includes(event.key)
        ? () => press(note, `place-${event.key}`)
        : {
            n: () => stepWithin(1),
            p: () => stepWithin(-1),
            r: () => press(note, 'reply'),
            e: () => press(note, 'settle'),
          }[event.key]
      if (!act) return
      event.stopPropagation()
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', within, { capture: true })
    return () => document.removeEventListener('keydown', within, { capture: true })
  }, [])
}

function press(note: HTMLElement, act: string): void {
  note.querySelector<HTMLElement>(`[data-act="${act}"]`)?.click()
}

/** The thread after or before the one that the reader is in. */
function neighbour(by: 1 | -1): string | undefined {
  const notes = [...document.querySelectorAll<HTMLElement>('[data-note]')]
  const ordered = notes.toSorted(
    (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
  )
  const at = ordered.findIndex((note) => note.contains(document.activeElement))
  return ordered[at < 0 ? (by > 0 ? 0 : ordered.length - 1) : at + by]?.dataset.note
}
