import { useEffect, useRef } from 'react'
import { useSearchParams } from 'react-router'
import type { Thread } from '../../lib/schema'

/** In this time the text of a page is there, however slow the network. */
const ARRIVAL_MILLIS = 20_000

/** The thread that the address names: it is chosen and brought into view once it is there. */
export function useLinkedThread(threads: readonly Thread[]): string | null {
  const [parameters] = useSearchParams()
  const linked = parameters.get('thread')
  const shown = useRef<string | null>(null)
  useEffect(() => {
    if (linked === null || shown.current === linked) return
    if (!threads.some(({ threadId }) => threadId === linked)) return
    const frame = requestAnimationFrame(() => {
      shown.current = linked
      focusNote(linked)
      keepInView(noteOf(linked))
    })
    return () => cancelAnimationFrame(frame)
  }, [linked, threads])
  return linked
}

/**
 * Chooses a thread by its id.
 *
 * @param place one of several where its words may stand, numbered as in the text, which is ready to be chosen
 */
export function focusNote(thread: string, place?: number): void {
  focusThread(noteOf(thread), `[data-act="place-${place}"]`)
}

const noteOf = (thread: string) =>
  document.querySelector<HTMLElement>(`[data-note="${CSS.escape(thread)}"]`)

/** Notes find their places only when the text is there: so long one is followed, unless the reader goes elsewhere. */
function keepInView(note: HTMLElement | null): void {
  const end = new AbortController()
  setTimeout(() => end.abort(), ARRIVAL_MILLIS)
  for (const act of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
    addEventListener(act, () => end.abort(), { signal: end.signal, passive: true })
  }
  const follow = () => {
    if (end.signal.aborted || !note?.isConnected) return
    const { top, bottom } = note.getBoundingClientRect()
    if (bottom < 0 || top > innerHeight) bringIntoView(note)
    requestAnimationFrame(follow)
  }
  follow()
}

/** Chooses a thread as a hand would, by the first of its acts or by the one that is named, if it is there. */
export function focusThread(note: HTMLElement | null, act = 'h3 button'): void {
  if (!note) return
  const target = note.querySelector<HTMLElement>(act) ?? note.querySelector<HTMLElement>('button')
  target?.focus({ preventScroll: true })
  bringIntoView(note)
}

/** Of one that fills the window, its beginning. */
function bringIntoView(note: HTMLElement): void {
  const block = note.offsetHeight > innerHeight / 2 ? 'start' : 'center'
  note.scrollIntoView({ block })
}
