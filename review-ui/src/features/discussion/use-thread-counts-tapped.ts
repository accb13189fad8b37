import { useEffect, useRef } from 'react'
import { upTo } from '../../lib/breakpoints'
import type { PickThread } from './use-thread-choice'

/**
 * On a phone a count of threads leads to the first of them, over the text, as soon as it is known; elsewhere to where they
 * stand.
 */
export function useThreadCountsTapped(first: string | undefined, pick: PickThread): void {
  const waits = useRef(false)
  useEffect(() => {
    if (!first || !waits.current) return
    // Not while the page is being drawn.
    const frame = requestAnimationFrame(() => {
      waits.current = false
      pick(first)
    })
    return () => cancelAnimationFrame(frame)
  }, [first, pick])
  useEffect(() => {
    const tap = (event: MouseEvent) => {
      const { target } = event
      if (!matchMedia(upTo('tablet')).matches) return
      if (!(target instanceof Element && target.closest('a[href="#discussion"]'))) return
      event.preventDefault()
      if (first) pick(first)
      else waits.current = true
    }
    document.addEventListener('click', tap)
    return () => document.removeEventListener('click', tap)
  }, [first, pick])
}
