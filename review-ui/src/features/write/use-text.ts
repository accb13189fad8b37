import { useCallback, useEffect, useRef, useState } from 'react'
import type { WorkingCopy } from '../../lib/schema'
import type { KeptText, Shelf } from './kept-text'
import { type Keeping, ServerCopy } from './server-copy'

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
  /** The older of two copies that differ. */
  other: KeptText | null
  /** False once the browser had no room to keep the text. */
  keeps: boolean
  keeping: Keeping
  /** Changes whenever the text was replaced from outside the editor. */
  edition: number
  type: (markdown: string) => void
  replace: (text: KeptText) => void
  startAgain: () => void
  /** Takes what another window has kept meanwhile. */
  reload: () => void
  /** Resolves when the text is as safe as it can be now. */
  saveNow: () => Promise<void>
  overwrite: (version: number) => void
  submitted: () => void
}

/**
 * Holds the text while it is written. A copy is on the shelf of the browser half a second after a key and on the
 * server within two; neither is history.
 */
export function useText(memoId: string, base: Base, shelf: Shelf, draft: WorkingCopy | null): Text {
  const [found] = useState(() => newest(shelf.read(), draft, base))
  const [now, setNow] = useState<Base>(found.text ? baseOf(found.text) : base)
  const [restored, setRestored] = useState(found.text)
  const [other, setOther] = useState(found.other)
  const [keeps, setKeeps] = useState(true)
  const [keeping, setKeeping] = useState<Keeping>({ state: 'idle' })
  const [edition, setEdition] = useState(0)
  const unkept = useRef<KeptText | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [server] = useState(() => new ServerCopy(memoId, draft?.version ?? 0, setKeeping))

  const keepNow = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    const text = unkept.current
    unkept.current = null
    if (!text) return
    if (text.markdown === base.markdown) shelf.discard()
    else setKeeps(shelf.keep(text))
  }, [shelf, base.markdown])

  useEffect(() => {
    const leave = () => {
      keepNow()
      void server.saveNow()
    }
    addEventListener('pagehide', leave)
    addEventListener('online', leave)
    return () => {
      removeEventListener('pagehide', leave)
      removeEventListener('online', leave)
      leave()
    }
  }, [keepNow, server])

  const write = (markdown: string, revision: number) => {
    const text = { baseRevision: revision, markdown, savedAt: new Date().toISOString() }
    setNow({ revision, markdown })
    unkept.current = text
    timer.current ??= setTimeout(keepNow, KEEP_AFTER_MILLIS)
    server.keep(text)
  }

  const forget = () => {
    clearTimeout(timer.current)
    timer.current = undefined
    unkept.current = null
    shelf.discard()
    server.discard()
    setRestored(null)
    setOther(null)
  }

  const put = (text: Base) => {
    setNow(text)
    setEdition((before) => before + 1)
  }

  return {
    markdown: now.markdown,
    baseRevision: now.revision,
    restored,
    other,
    keeps,
    keeping,
    edition,
    type: (markdown) => write(markdown, now.revision),
    replace: (text) => {
      setOther({ ...baseOf(now), baseRevision: now.revision, savedAt: new Date().toISOString() })
      setEdition((before) => before + 1)
      write(text.markdown, text.baseRevision)
    },
    startAgain: () => {
      forget()
      put(base)
    },
    reload: () => {
      const kept = shelf.read()
      put(kept ? baseOf(kept) : base)
      void server.takeOver()
    },
    saveNow: () => {
      keepNow()
      return server.saveNow()
    },
    overwrite: (version) => server.overwrite(version),
    submitted: forget,
  }
}

function baseOf(text: { baseRevision?: number; revision?: number; markdown: string }): Base {
  return { revision: text.baseRevision ?? text.revision ?? 0, markdown: text.markdown }
}

/** The newer of the two copies wins; the older one is offered if it says something else. */
export function newest(
  kept: KeptText | null,
  draft: KeptText | null,
  base: Base,
): { text: KeptText | null; other: KeptText | null } {
  const copies = [kept, draft]
    .filter((copy) => copy !== null)
    .filter(({ markdown }) => markdown !== base.markdown)
    .sort((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt))
  const [text = null, second = null] = copies
  return { text, other: second && second.markdown !== text?.markdown ? second : null }
}
