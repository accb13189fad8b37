import { type RefObject, useMemo } from 'react'
import { rangeOf, rangesOf, type TextAddress } from '../../lib/text-address'
import type { MarginPlace } from './margin-slot'

const SIDES = ['after', 'before'] as const

/** Where passages of a page of the service are, and the way there. */
export function usePlacesInPage(
  text: RefObject<HTMLElement | null>,
): Pick<MarginPlace, 'topsOf' | 'goTo'> {
  return useMemo(() => {
    const find = (address: TextAddress) => text.current && rangeOf(address, text.current)
    return {
      topsOf: (addresses) => {
        const page = text.current
        if (!page) return addresses.map(() => null)
        const found = new Map(
          SIDES.map((side) => {
            const there = addresses.filter((address) => address.side === side)
            return [side, there.length > 0 ? rangesOf(side, there, page).values() : null]
          }),
        )
        return addresses.map(
          ({ side }) => found.get(side)?.next().value?.getBoundingClientRect().top ?? null,
        )
      },
      goTo: (address) => {
        const range = find(address)
        if (!range) return
        const selection = getSelection()
        selection?.removeAllRanges()
        selection?.addRange(range)
        range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
      },
    }
  }, [text])
}
