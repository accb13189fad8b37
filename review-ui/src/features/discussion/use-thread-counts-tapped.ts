import { useEffect } from 'react'
import { upTo } from '../../lib/breakpoints'
import type { PickThread } from './use-thread-choice'

/** On a phone a count of threads leads to the first of them, over the text; elsewhere to where they stand. */
export function useThreadCountsTapped(first: string | undefined, pick: PickThread): void {
  useEffect(() => {
    const tap = (event: MouseEvent) => {
      const { target } = event
      if (!first || !matchMedia(upTo('tablet')).matches) return
      if (!(target instanceof Element && target.closest('a[href="#discussion"]'))) return
      event.preventDefault()
      pick(first)
    }
    document.addEventListener('click', tap)
    return () => document.removeEventListener('click', tap)
  }, [first, pick])
}
