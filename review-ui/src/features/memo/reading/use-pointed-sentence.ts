import { type RefObject, useEffect, useMemo, useState } from 'react'
import type { Sentence } from '../../../lib/schema'

const SENTENCE = '[id^="sentence-"]'
const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/**
 * The sentence of the page that is pointed at, tapped or has the focus. One of them is in the tab order; the arrow
 * keys go on from there. Those that came in the same revision are marked with it.
 */
export function usePointedSentence(
  sentences: readonly Sentence[],
  sheets: RefObject<HTMLElement | null>,
): Sentence | undefined {
  const [id, setId] = useState<string | null>(null)
  const byId = useMemo(() => new Map(sentences.map((each) => [each.id, each])), [sentences])
  const chosen = id === null ? undefined : byId.get(id)

  useEffect(() => {
    const root = sheets.current
    if (!root || sentences.length === 0) return
    const elements = [...root.querySelectorAll<HTMLElement>(SENTENCE)]
    elements.forEach((element, index) => {
      element.tabIndex = index === 0 ? 0 : -1
    })
    const point = (event: Event) => {
      const found = event.target instanceof Element ? event.target.closest(SENTENCE) : null
      if (found) setId(found.id)
    }
    const step = (event: KeyboardEvent) => {
      const by = STEPS[event.key]
      const from = elements.findIndex((element) => element.contains(event.target as Node))
      const next = by === undefined || from < 0 ? undefined : elements[from + by]
      if (!next || event.altKey || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      for (const element of elements) element.tabIndex = -1
      next.tabIndex = 0
      next.focus()
    }
    root.addEventListener('pointerover', point)
    root.addEventListener('click', point)
    root.addEventListener('focusin', point)
    root.addEventListener('keydown', step)
    return () => {
      root.removeEventListener('pointerover', point)
      root.removeEventListener('click', point)
      root.removeEventListener('focusin', point)
      root.removeEventListener('keydown', step)
    }
  }, [sentences, sheets])

  useEffect(() => {
    const root = sheets.current
    if (!root || !chosen) return
    const kin = sentences
      .filter(({ introduced }) => introduced === chosen.introduced)
      .map((each) => root.querySelector(`#${CSS.escape(each.id)}`))
    for (const element of kin) {
      element?.setAttribute('data-kin', element.id === chosen.id ? 'self' : 'same')
    }
    return () => {
      for (const element of kin) element?.removeAttribute('data-kin')
    }
  }, [chosen, sentences, sheets])

  return chosen
}
