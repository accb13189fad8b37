import { useEffect, useState } from 'react'
import type { WayBack } from '../draft/draft'
import { type Moved, TextHistory } from '../draft/text-history'
import { discardCopy, saveCopy } from './api'

const PAUSE_MILLIS = 800

export interface Copy {
  markdown: string
  /** Changes whenever the text was replaced from outside the editor. */
  edition: number
  /** Why it is not kept; null while it is. */
  error: Error | null
  wayBack: WayBack
  type: (markdown: string) => void
  /** What is left of it, or the revision again. */
  replace: (markdown: string) => void
}

/** A private copy of a revision while somebody changes it, kept on the server a moment after each change. */
export function useCopy(
  memoId: string,
  base: { revision: number; markdown: string },
  found: { markdown: string; version: number } | null,
): Copy {
  const [markdown, setMarkdown] = useState(found?.markdown ?? base.markdown)
  const [history] = useState(() => new TextHistory(markdown))
  const [edition, setEdition] = useState(0)
  const [error, setError] = useState<Error | null>(null)
  const [saving] = useState(() => new Saving(memoId, base, found, setError))
  useEffect(() => {
    const leave = () => void saving.now()
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
    }
  }, [saving])
  const write = (text: string) => {
    setMarkdown(text)
    saving.later(text)
  }
  const goTo = (moved: Moved | null) => {
    if (moved) write(moved.markdown)
    return moved
  }
  return {
    markdown,
    edition,
    error,
    wayBack: {
      canUndo: history.canUndo,
      canRedo: history.canRedo,
      undo: () => goTo(history.undo()),
      redo: () => goTo(history.redo()),
    },
    type: (text) => {
      if (history.record(text)) write(text)
    },
    replace: (text) => {
      history.restart(text)
      write(text)
      setEdition((before) => before + 1)
    },
  }
}

/** One save after the other, each over the version that the one before has made; what says the same as the base is none. */
class Saving {
  private version: number
  private saved: string
  private wanted: string
  private timer: ReturnType<typeof setTimeout> | undefined
  private running: Promise<void> = Promise.resolve()

  private readonly memoId: string
  private readonly base: { revision: number; markdown: string }
  private readonly onError: (error: Error | null) => void

  constructor(
    memoId: string,
    base: { revision: number; markdown: string },
    found: { markdown: string; version: number } | null,
    onError: (error: Error | null) => void,
  ) {
    this.memoId = memoId
    this.base = base
    this.onError = onError
    this.version = found?.version ?? 0
    this.saved = found?.markdown ?? base.markdown
    this.wanted = this.saved
  }

  later(markdown: string): void {
    this.wanted = markdown
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.now(), PAUSE_MILLIS)
  }

  now(): Promise<void> {
    clearTimeout(this.timer)
    this.running = this.running.then(() => this.save())
    return this.running
  }

  private async save(): Promise<void> {
    const markdown = this.wanted
    if (markdown === this.saved) return
    try {
      if (markdown === this.base.markdown) {
        await discardCopy(this.memoId)
        this.version = 0
      } else {
        const body = { baseRevision: this.base.revision, markdown, version: this.version }
        this.version = (await saveCopy(this.memoId, body)).version
      }
      this.saved = markdown
      this.onError(null)
    } catch (error) {
      this.onError(error as Error)
    }
  }
}
