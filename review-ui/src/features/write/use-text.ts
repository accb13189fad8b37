import { useCallback, useEffect, useRef, useState } from 'react'
import type { KeptText, Shelf } from './kept-text'

const KEEP_AFTER_MILLIS = 300

export interface Base {
  revision: number
  markdown: string
}

/** The text at hand. */
export interface Text {
  markdown: string
  baseRevision: number
  /** What was found from an earlier sitting, until it is submitted or discarded. */
  restored: KeptText | null
  /** False once the browser had no room to keep the text. */
  keeps: boolean
  /** Changes whenever the text was replaced from outside the editor. */
  edition: number
  type: (markdown: string) => void
  startAgain: () => void
  rebase: (revision: number) => void
  submitted: () => void
}

/** Holds the text while it is written and keeps a copy on the shelf, at the latest half a second after a key. */
export function useText(base: Base, shelf: Shelf): Text {
  const [found] = useState(() => worthRestoring(shelf.read(), base))
  const [markdown, setMarkdown] = useState(found?.markdown ?? base.markdown)
  const [baseRevision, setBaseRevision] = useState(found?.baseRevision ?? base.revision)
  const [restored, setRestored] = useState(found)
  const [keeps, setKeeps] = useState(true)
  const [edition, setEdition] = useState(0)
  const unkept = useRef<KeptText | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const keepNow = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    const text = unkept.current
    unkept.current = null
    if (!text) return
    if (text.markdown === base.markdown) shelf.discard()
    else setKeeps(shelf.keep(text))
  }, [shelf, base.markdown])

  const keepSoon = (text: string, revision: number) => {
    unkept.current = {
      baseRevision: revision,
      markdown: text,
      savedAt: new Date().toISOString(),
    }
    timer.current ??= setTimeout(keepNow, KEEP_AFTER_MILLIS)
  }

  const forget = () => {
    clearTimeout(timer.current)
    timer.current = undefined
    unkept.current = null
    shelf.discard()
    setRestored(null)
  }

  useEffect(() => {
    addEventListener('pagehide', keepNow)
    return () => {
      removeEventListener('pagehide', keepNow)
      keepNow()
    }
  }, [keepNow])

  return {
    markdown,
    baseRevision,
    restored,
    keeps,
    edition,
    type: (text) => {
      setMarkdown(text)
      keepSoon(text, baseRevision)
    },
    startAgain: () => {
      forget()
      setMarkdown(base.markdown)
      setBaseRevision(base.revision)
      setEdition((before) => before + 1)
    },
    rebase: (revision) => {
      setBaseRevision(revision)
      keepSoon(markdown, revision)
    },
    submitted: forget,
  }
}

function worthRestoring(kept: KeptText | null, base: Base): KeptText | null {
  return kept && kept.markdown !== base.markdown ? kept : null
}
