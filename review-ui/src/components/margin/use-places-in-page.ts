import { type RefObject, useMemo } from 'react'
import { rangeOf, type TextAddress } from '../../lib/text-address'
import type { MarginPlace } from './margin-slot'

/** Where passages of a page of the service are, and the way there. */
export function usePlacesInPage(
  text: RefObject<HTMLElement | null>,
): Pick<MarginPlace, 'topOf' | 'goTo'> {
  return useMemo(() => {
    const find = (address: TextAddress) => text.current && rangeOf(address, text.current)
    return {
      topOf: (address) => find(address)?.getBoundingClientRect().top ?? null,
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
