import { type RefObject, useEffect, useState } from 'react'

const HEADING = /^H[1-6]$/

/** The heading of the section in which the cursor is, in either editor; null before the first. */
export function useSection(written: RefObject<HTMLElement | null>): string | null {
  const [section, setSection] = useState<string | null>(null)
  useEffect(() => {
    const look = () => {
      const at = getSelection()?.anchorNode
      if (at && written.current?.contains(at)) setSection(sectionOf(at))
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [written])
  return section
}

export function sectionOf(at: Node): string | null {
  const editor = (at instanceof Element ? at : at.parentElement)?.closest('[contenteditable]')
  if (!editor) return null
  let block: Node | null = at
  while (block && block.parentNode !== editor) block = block.parentNode
  for (let line = block as Element | null; line; line = line.previousElementSibling) {
    const words = line.textContent?.trim() ?? ''
    if (HEADING.test(line.tagName)) return words || null
    const source = line.classList.contains('cm-line') && /^#{1,6}\s+(.+)/.exec(words)
    if (source) return source[1] ?? null
  }
  return null
}
