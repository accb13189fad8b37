import { type RefObject, useLayoutEffect, useState } from 'react'
import type { MarginNote, MarginPlace } from './margin-slot'
import { layOut } from './note-layout'

const GAP = 12
const NONE: ReadonlyMap<string, number> = new Map()

/** Where each note stands in its column; measured anew whenever the text or a note may have moved. */
export function useNoteLayout(
  column: RefObject<HTMLElement | null>,
  notes: readonly MarginNote[],
  focused: string | null,
  { text, topsOf }: Pick<MarginPlace, 'text' | 'topsOf'>,
): ReadonlyMap<string, number> {
  const [tops, setTops] = useState(NONE)
  useLayoutEffect(() => {
    const box = column.current
    if (!box) return
    const measure = () => {
      const above = box.getBoundingClientRect().top
      const columnTop = box.parentElement?.getBoundingClientRect().top ?? above
      const places = topsOf(notes.flatMap(({ address }) => address ?? [])).values()
      const shown = new Map(
        [...box.children].map((note) => [(note as HTMLElement).dataset.note, note]),
      )
      const measured = notes.map(({ id, address }) => {
        const top = address && (places.next().value ?? null)
        const note = shown.get(id) as HTMLElement | undefined
        const anchor = top === null ? null : belowHead(top - above, above - columnTop)
        return { id, anchor, height: note?.offsetHeight ?? 0 }
      })
      const laid = layOut(measured, focused, GAP)
      setTops((before) => (isSame(before, laid) ? before : laid))
    }
    let frame = 0
    const later = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(measure)
    }
    measure()
    const sizes = new ResizeObserver(later)
    for (const element of [box, ...box.querySelectorAll('[data-note]')]) sizes.observe(element)
    const contents = new MutationObserver(later)
    if (text.current) {
      sizes.observe(text.current)
      contents.observe(text.current, { childList: true, characterData: true, subtree: true })
    }
    // An editor scrolls by itself; such events do not rise, but can be caught on their way down.
    const scrolled = ({ target }: Event) => {
      // With the whole page, the text and its notes move together.
      if (target !== document) later()
    }
    document.addEventListener('scroll', scrolled, { capture: true, passive: true })
    addEventListener('resize', later)
    document.fonts?.addEventListener('loadingdone', later)
    return () => {
      cancelAnimationFrame(frame)
      sizes.disconnect()
      contents.disconnect()
      document.removeEventListener('scroll', scrolled, { capture: true })
      removeEventListener('resize', later)
      document.fonts?.removeEventListener('loadingdone', later)
    }
  }, [column, notes, focused, text, topsOf])
  return tops
}

/** What heads the column is not covered by the notes on the words beside it. */
function belowHead(anchor: number, head: number): number {
  return anchor < 0 && anchor >= -head ? 0 : anchor
}

function isSame(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([id, top]) => b.get(id) === top)
}
