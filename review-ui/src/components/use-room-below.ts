import { type RefObject, useLayoutEffect } from 'react'

/** Kept free below, in pixels. */
const GAP = 12

/** Tells the style of an element how high it can be where it stands in the window, as `--room`. */
export function useRoomBelow(ref: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = () => {
      const { top } = element.getBoundingClientRect()
      element.style.setProperty('--room', `${Math.round(innerHeight - top - GAP)}px`)
    }
    // What stands above may grow or wrap. The first call comes once the page has been laid out, which is not done for it.
    const sizes = new ResizeObserver(measure)
    sizes.observe(document.body)
    addEventListener('scroll', measure, { passive: true })
    addEventListener('resize', measure)
    return () => {
      sizes.disconnect()
      removeEventListener('scroll', measure)
      removeEventListener('resize', measure)
    }
  }, [ref])
}
