import { useEffect, useRef } from 'react'
import { useSearchParams } from 'react-router'
import type { Thread } from '../../lib/schema'

/** In this time the text of a page is there, however slow the network. */
const ARRIVAL_MILLIS = 20_000

/** The thread that the address names: it is chosen, and it or the comment that is meant comes into view once it is there. */
export function useLinkedThread(
  threads: readonly Thread[],
  pick: (thread: string) => void,
): string | null {
  const [parameters] = useSearchParams()
  const linked = parameters.get('thread')
  const comment = parameters.get('comment')
  const shown = useRef<string | null>(null)
  useEffect(() => {
    const both = `${linked} ${comment}`
    if (linked === null || shown.current === both) return
    if (!threads.some(({ threadId }) => threadId === linked)) return
    const frame = requestAnimationFrame(() => {
      shown.current = both
      pick(linked)
      keepInView(() => commentOf(comment) ?? inThePage(noteOf(linked)))
    })
    return () => cancelAnimationFrame(frame)
  }, [linked, comment, threads, pick])
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

/** What lies over the foot of a phone, if the note does. */
const sheetIn = (note: HTMLElement | null) =>
  note?.querySelector<HTMLElement>('[data-bottom-sheet]') ?? null

const inThePage = (note: HTMLElement | null) => (sheetIn(note) ? null : note)

const commentOf = (comment: string | null) =>
  comment === null
    ? null
    : document.querySelector<HTMLElement>(`[data-comment="${CSS.escape(comment)}"]`)

/**
 * Notes find their places only when the text is there, and say all that is in them only near the window: so long what is
 * wanted is followed, unless the reader goes elsewhere.
 */
function keepInView(find: () => HTMLElement | null): void {
  const end = new AbortController()
  setTimeout(() => end.abort(), ARRIVAL_MILLIS)
  for (const act of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
    addEventListener(act, () => end.abort(), { signal: end.signal, passive: true })
  }
  let before: HTMLElement | null = null
  const follow = () => {
    const wanted = find()
    if (end.signal.aborted || !wanted) return
    const { top, bottom } = wanted.getBoundingClientRect()
    if (wanted !== before || bottom < 0 || top > innerHeight) bringIntoView(wanted)
    before = wanted
    requestAnimationFrame(follow)
  }
  follow()
}

/** Chooses a thread as a hand would, by the first of its acts or by the one that is named, if it is there. */
function focusThread(note: HTMLElement | null, act: string): void {
  if (!note) return
  const sheet = sheetIn(note)
  const first = sheet ? 'h2' : 'h3 button'
  const target =
    note.querySelector<HTMLElement>(act) ??
    note.querySelector<HTMLElement>(first) ??
    note.querySelector<HTMLElement>('button')
  target?.focus({ preventScroll: true })
  if (sheet) target?.scrollIntoView({ block: 'nearest' })
  else bringIntoView(note)
}

/** Of one that fills the window, its beginning. */
function bringIntoView(note: HTMLElement): void {
  const block = note.offsetHeight > innerHeight / 2 ? 'start' : 'center'
  note.scrollIntoView({ block })
}
