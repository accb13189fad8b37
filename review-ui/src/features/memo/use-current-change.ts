import { type RefObject, useCallback, useEffect, useState } from 'react'
import type { Change } from '../../lib/schema'

/** Steps through the changes of a redline; the one stepped to is brought into view and marked. */
export function useCurrentChange(
  changes: readonly Change[],
  sheets: RefObject<HTMLElement | null>,
): { current: number; go: (index: number) => void } {
  const [current, setCurrent] = useState(-1)

  const go = useCallback(
    (index: number) => {
      if (changes.length === 0) return
      const next = (index + changes.length) % changes.length
      setCurrent(next)
      const element = elementOf(sheets.current, changes[next])
      element?.scrollIntoView({ block: 'center', behavior: 'smooth' })
    },
    [changes, sheets],
  )

  useEffect(() => {
    const element = elementOf(sheets.current, changes[current])
    element?.setAttribute('data-current', 'true')
    return () => element?.removeAttribute('data-current')
  }, [current, changes, sheets])

  return { current, go }
}

function elementOf(root: HTMLElement | null, change: Change | undefined): Element | null {
  return change ? (root?.querySelector(`#${CSS.escape(change.id)}`) ?? null) : null
}
