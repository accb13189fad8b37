import { type RefObject, useEffect } from 'react'

const FIGURES = 'figure:has(figcaption) img'

/**
 * Whoever clicks a figure, or comes to it by keyboard and presses Enter, means all of it: its caption is selected, which
 * is the text of its block, and can be commented on like other words.
 */
export function useFigures(text: RefObject<HTMLElement | null>, speaks: boolean): void {
  useEffect(() => {
    const page = text.current
    if (!page || !speaks) return
    const mark = () => {
      for (const figure of page.querySelectorAll<HTMLElement>(FIGURES)) {
        if (figure.tabIndex === 0) continue
        figure.tabIndex = 0
        figure.setAttribute('aria-description', 'Press Enter to comment on this figure.')
      }
    }
    const take = (event: Event) => {
      const figure = event.target instanceof Element && event.target.closest(FIGURES)
      if (!figure) return
      event.preventDefault()
      selectFigure(figure)
    }
    const press = (event: KeyboardEvent) => event.key === 'Enter' && take(event)
    mark()
    const contents = new MutationObserver(mark)
    contents.observe(page, { childList: true, subtree: true })
    page.addEventListener('click', take)
    page.addEventListener('keydown', press)
    return () => {
      contents.disconnect()
      page.removeEventListener('click', take)
      page.removeEventListener('keydown', press)
      for (const figure of page.querySelectorAll<HTMLElement>(FIGURES)) {
        figure.removeAttribute('tabindex')
        figure.removeAttribute('aria-description')
      }
    }
  }, [text, speaks])
}

function selectFigure(picture: Element): void {
  const caption = picture.closest('figure')?.querySelector('figcaption')
  if (caption) getSelection()?.selectAllChildren(caption)
}
