import { type RefObject, useEffect, useState } from 'react'
import type { Sentence } from '../../../lib/schema'
import { rangesOf } from '../../../lib/text-address'

const SENTENCE = '.sentence'
const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/**
 * The sentence of the page that is pointed at, tapped or has the focus. One of them is in the tab order; the arrow
 * keys go on from there. Those that came in the same revision are marked with it.
 */
export function usePointedSentence(
  sentences: readonly Sentence[],
  sheets: RefObject<HTMLElement | null>,
): Sentence | undefined {
  const [pointed, setPointed] = useState<Sentence | null>(null)
  const chosen = pointed && sentences.includes(pointed) ? pointed : undefined

  useEffect(() => {
    const root = sheets.current
    if (!root || sentences.length === 0) return
    const byElement = sentencesIn(root, sentences)
    const elements = [...byElement.keys()]
    elements.forEach((element, index) => {
      element.tabIndex = index === 0 ? 0 : -1
    })
    const point = (event: Event) => {
      const found =
        event.target instanceof Element ? event.target.closest<HTMLElement>(SENTENCE) : null
      const sentence = found && byElement.get(found)
      if (sentence) setPointed(sentence)
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
    const kin = sentences.filter(({ introduced }) => introduced === chosen.introduced)
    const elements = sentencesIn(root, kin)
    for (const [element, sentence] of elements) {
      element.setAttribute('data-kin', sentence === chosen ? 'self' : 'same')
    }
    return () => {
      for (const element of elements.keys()) element.removeAttribute('data-kin')
    }
  }, [chosen, sentences, sheets])

  return chosen
}

/** The elements that stand around sentences, in the order of the page. */
function sentencesIn(
  root: HTMLElement,
  sentences: readonly Sentence[],
): Map<HTMLElement, Sentence> {
  const ranges = rangesOf('after', sentences, root)
  return new Map(
    sentences.flatMap((sentence, index) => {
      const around = ranges[index]?.startContainer.parentElement?.closest<HTMLElement>(SENTENCE)
      return around ? [[around, sentence] as const] : []
    }),
  )
}
