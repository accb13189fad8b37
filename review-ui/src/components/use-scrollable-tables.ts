import { type RefObject, useLayoutEffect } from 'react'

/** A table wider than its page is scrolled by keyboard once it can take the focus. */
export function useScrollableTables(page: RefObject<HTMLElement | null>, html: string): void {
  useLayoutEffect(() => {
    const element = page.current
    if (!element || html === '' || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => {
      for (const table of element.querySelectorAll<HTMLElement>('table')) {
        if (table.scrollWidth > table.clientWidth) table.tabIndex = 0
        else table.removeAttribute('tabindex')
      }
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [page, html])
}
