import { type RefObject, useCallback } from 'react'
import { rangeOf } from '../../lib/text-address'
import type { MarginPlace } from './margin-slot'

/** Where passages of a page of the service begin. */
export function useTopInPage(text: RefObject<HTMLElement | null>): MarginPlace['topOf'] {
  return useCallback(
    (address) => {
      const range = text.current && rangeOf(address, text.current)
      return range ? range.getBoundingClientRect().top : null
    },
    [text],
  )
}
