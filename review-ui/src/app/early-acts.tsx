import { type ComponentType, useEffect } from 'react'
import type { MarginPlace } from '../components/margin/margin-slot'
import { useLetterKeys } from '../lib/letter-keys'

/** What somebody has last asked of a discussion that was still on its way. */
let asked: { memo: string; again: () => void } | null = null

/** Remembers what is asked of a discussion until it is there: a comment by its key or on a figure, or its threads by their count. */
export function useEarlyActs({ memo: { memoId: memo }, text }: MarginPlace): void {
  useLetterKeys([
    [
      'c',
      () => {
        asked = { memo, again: pressC }
      },
    ],
  ])
  useEffect(() => {
    const page = text.current
    const click = ({ target }: MouseEvent) => {
      if (!(target instanceof HTMLElement)) return
      const figure = page?.contains(target) && target.closest('figure')
      if (figure || target.closest('a[href="#discussion"]')) {
        asked = { memo, again: () => target.click() }
      }
    }
    document.addEventListener('click', click)
    return () => document.removeEventListener('click', click)
  }, [memo, text])
}

/** Does then what was asked before. */
export function withEarlyActs(Discussion: ComponentType<MarginPlace>): ComponentType<MarginPlace> {
  return function Arrived(place) {
    const { memoId } = place.memo
    useEffect(() => {
      if (asked?.memo === memoId) asked.again()
      asked = null
    }, [memoId])
    return <Discussion {...place} />
  }
}

function pressC(): void {
  document.documentElement.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'c', code: 'KeyC', bubbles: true }),
  )
}
