import { type RefObject, useCallback, useEffect, useState } from 'react'
import type { Change } from '../../lib/schema'

/**
 * Steps through the changes of a redline; the one stepped to is brought into view and marked. Another list, or
 * another layout of the page, begins anew.
 */
export function useCurrentChange(
  changes: readonly Change[],
  sheets: RefObject<HTMLElement | null>,
): { current: number; go: (index: number) => void; goTo: (change: Change) => void } {
  const [place, setPlace] = useState<{ in: readonly Change[]; at: number } | null>(null)
  const current = place?.in === changes ? place.at : -1

  const go = useCallback(
    (index: number) => {
      if (changes.length === 0) return
      const at = (index + changes.length) % changes.length
      setPlace({ in: changes, at })
      // a collapsed group may have to open first
      requestAnimationFrame(() =>
        elementsOf(sheets.current, changes[at])[0]?.scrollIntoView({
          block: 'center',
          behavior: 'smooth',
        }),
      )
    },
    [changes, sheets],
  )

  const goTo = useCallback(
    (change: Change) => go(changes.findIndex(({ id }) => id === change.id)),
    [changes, go],
  )

  useEffect(() => {
    const elements = elementsOf(sheets.current, changes[current])
    for (const element of elements) element.setAttribute('data-current', 'true')
    return () => {
      for (const element of elements) element.removeAttribute('data-current')
    }
  }, [current, changes, sheets])

  return { current, go, goTo }
}

/** What a change took out, and what it put in its place. */
function elementsOf(root: HTMLElement | null, change: Change | undefined): Element[] {
  const element = change && root?.querySelector(`#${CSS.escape(change.id)}`)
  if (!element) return []
  const next = element.nextSibling
  return change.kind === 'REPLACED' && next instanceof Element && next.matches('ins:not([id])')
    ? [element, next]
    : [element]
}
