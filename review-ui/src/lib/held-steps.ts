import { useEffect, useRef } from 'react'

/**
 * Steps from place to place, where the place stands in the address. A key that is held is faster than the address: each
 * step goes out from where the one before leads to.
 */
export function useHeldSteps(place: number) {
  const leading = useRef<number | null>(null)
  useEffect(() => {
    if (leading.current === place) leading.current = null
  }, [place])
  return {
    now: () => leading.current ?? place,
    leadTo: (wanted: number) => {
      leading.current = wanted === place ? null : wanted
    },
  }
}
