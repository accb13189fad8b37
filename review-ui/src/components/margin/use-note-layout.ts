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
  { text, topOf }: Pick<MarginPlace, 'text' | 'topOf'>,
): ReadonlyMap<string, number> {
  const [tops, setTops] = useState(NONE)
  useLayoutEffect(() => {
    const box = column.current
    if (!box) return
    const measure = () => {
      const above = box.getBoundingClientRect().top
      const measured = notes.map(({ id, address }) => {
        const top = topOf(address)
        const note = box.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`)
        return { id, anchor: top === null ? null : top - above, height: note?.offsetHeight ?? 0 }
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
    document.addEventListener('scroll', later, { capture: true, passive: true })
    addEventListener('resize', later)
    document.fonts?.addEventListener('loadingdone', later)
    return () => {
      cancelAnimationFrame(frame)
      sizes.disconnect()
      contents.disconnect()
      document.removeEventListener('scroll', later, { capture: true })
      removeEventListener('resize', later)
      document.fonts?.removeEventListener('loadingdone', later)
    }
  }, [column, notes, focused, text, topOf])
  return tops
}

function isSame(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([id, top]) => b.get(id) === top)
}
