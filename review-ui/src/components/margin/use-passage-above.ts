import { type RefObject, useEffect } from 'react'
import type { TextAddress } from '../../lib/text-address'
import type { MarginPlace } from './margin-slot'

/** In which part of the room above the sheet a passage may begin, and where it is put otherwise. */
const ROOM = { from: 0.22, to: 0.75, at: 0.35 }

/**
 * Keeps the passage in sight above a sheet, while text and sheet still grow, until the reader goes elsewhere.
 */
export function usePassageAbove(
  sheet: RefObject<HTMLElement | null>,
  address: TextAddress | null,
  { text, topsOf }: Pick<MarginPlace, 'text' | 'topsOf'>,
): void {
  useEffect(() => {
    if (!address) return
    const sizes = new ResizeObserver(() => {
      const [top = null] = topsOf([address])
      const room = sheet.current?.getBoundingClientRect().top
      if (top === null || !room) return
      if (top < room * ROOM.from || top > room * ROOM.to) scrollBy(0, top - room * ROOM.at)
    })
    for (const element of [text.current, sheet.current]) if (element) sizes.observe(element)
    const left = new AbortController()
    const leave = () => sizes.disconnect()
    for (const act of ['wheel', 'touchmove', 'keydown']) {
      addEventListener(act, leave, { signal: left.signal, passive: true })
    }
    return () => {
      leave()
      left.abort()
    }
  }, [sheet, address, text, topsOf])
}
