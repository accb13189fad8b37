import { type RefObject, useEffect } from 'react'
import { rangesOfSpans } from '../../components/passage/spans'
import type { Thread } from '../../lib/schema'

/**
 * Marks the words that open threads are about, without touching the page: a browser that knows no highlights shows none, and
 * the notes beside the text say the same. Whoever clicks such words chooses their thread; of the places where they may
 * stand, the one that was clicked is ready to be chosen.
 */
export function useHighlights(
  text: RefObject<HTMLElement | null>,
  threads: readonly Thread[],
  chosen: string | null,
  onPick: (thread: string, place?: number) => void,
): void {
  useEffect(() => {
    const page = text.current
    if (!page) return
    const pick = ({ clientX, clientY }: MouseEvent) => {
      // Whoever selects words means those.
      if (!getSelection()?.isCollapsed) return
      const at = document.caretPositionFromPoint?.(clientX, clientY)
      if (!at) return
      const isUnder = (range: Range) => range.isPointInRange(at.offsetNode, at.offset)
      const place = candidates(threads, chosen, page).findIndex(isUnder) + 1
      if (chosen && place > 0) return onPick(chosen, place)
      const under = placed(threads, page).find(({ range }) => isUnder(range))
      if (under) onPick(under.id)
    }
    page.addEventListener('click', pick)
    return () => page.removeEventListener('click', pick)
  }, [text, threads, chosen, onPick])
  useEffect(() => {
    const page = text.current
    if (!page || typeof Highlight === 'undefined') return
    const mark = () => {
      const found = placed(threads, page)
      const ranges = (wanted: boolean) =>
        found.filter(({ id }) => (id === chosen) === wanted).map(({ range }) => range)
      CSS.highlights.set('thread', new Highlight(...ranges(false)))
      CSS.highlights.set('thread-chosen', new Highlight(...ranges(true)))
      CSS.highlights.set('thread-candidate', new Highlight(...candidates(threads, chosen, page)))
    }
    mark()
    const contents = new MutationObserver(mark)
    contents.observe(page, { childList: true, subtree: true, characterData: true })
    return () => {
      contents.disconnect()
      CSS.highlights.delete('thread')
      CSS.highlights.delete('thread-chosen')
      CSS.highlights.delete('thread-candidate')
    }
  }, [text, threads, chosen])
}

/** Those whose words the page shows. */
function placed(threads: readonly Thread[], page: Element): { id: string; range: Range }[] {
  const spans = threads.flatMap(({ threadId, placement }) =>
    placement?.span ? [{ id: threadId, span: placement.span }] : [],
  )
  const ranges = rangesOfSpans(
    spans.map(({ span }) => span),
    'after',
    page,
  )
  return spans.flatMap(({ id }, index) => {
    const range = ranges[index]
    return range ? [{ id, range }] : []
  })
}

/** Where the words of the chosen thread may stand, as long as nobody has said which are meant. */
function candidates(threads: readonly Thread[], chosen: string | null, page: Element): Range[] {
  const placement = threads.find(({ threadId }) => threadId === chosen)?.placement
  const spans = placement?.outcome === 'AMBIGUOUS' ? placement.candidates : []
  return rangesOfSpans(spans, 'after', page).filter((range) => range !== null)
}
