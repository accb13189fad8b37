import { useCallback, useEffect, useRef, useState } from 'react'
import type { WorkingCopy } from '../../../lib/schema'
import { type Base, baseOf, type FoundDraft, keptOf, newest } from './found-text'
import type { Keeping } from './keeping'
import type { KeptText, Shelf } from './kept-text'
import { ServerCopy } from './server-copy'

const KEEP_AFTER_MILLIS = 300

/** The text at hand. */
export interface Text {
  markdown: string
  baseRevision: number
  /** What was found from an earlier sitting, until it is submitted or discarded. */
  restored: KeptText | null
  /** Another text that differs: an older copy, or what was put away last. */
  other: KeptText | null
  /** False once the browser had no room to keep the text. */
  keeps: boolean
  keeping: Keeping
  /** Changes whenever the text was replaced from outside the editor. */
  edition: number
  type: (markdown: string) => void
  /** Takes another text; the one at hand becomes the other. */
  replace: (text: Pick<KeptText, 'markdown' | 'baseRevision'>) => void
  startAgain: () => void
  /** Goes on from what another window has left. */
  takeOver: () => Promise<void>
  /** Saves what it can and leaves the rest to whoever takes over. */
  handOver: () => Promise<void>
  /** Resolves when the text is as safe as it can be now. */
  saveNow: () => Promise<void>
  /** Of two drafts that differ, keeps this one on the server. */
  keepMine: () => void
  takeTheirs: () => void
  submitted: () => void
}

/**
 * Holds the text while it is written. A copy is on the shelf of the browser soon after a key and on the server within
 * two seconds; neither is history.
 */
export function useText(memoId: string, base: Base, shelf: Shelf, found: FoundDraft): Text {
  const [begun] = useState(() => newest(shelf.read(), found.known ? found.draft : null, base))
  const [now, setNow] = useState<Base>(begun.text ? baseOf(begun.text) : base)
  const [restored, setRestored] = useState(begun.text)
  const [other, setOther] = useState(begun.other)
  const [keeps, setKeeps] = useState(true)
  const [keeping, setKeeping] = useState<Keeping>({ state: 'idle' })
  const [edition, setEdition] = useState(0)
  const unkept = useRef<KeptText | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [server] = useState(
    () => new ServerCopy(memoId, found.known ? (found.draft?.version ?? 0) : null, setKeeping),
  )

  const rest = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    const text = unkept.current
    unkept.current = null
    return text
  }, [])
  const keepNow = useCallback(() => {
    const text = rest()
    if (!text) return
    if (text.markdown === base.markdown) shelf.discard()
    else setKeeps(shelf.keep(text))
  }, [rest, shelf, base.markdown])

  useEffect(() => {
    server.start()
    return () => void server.close()
  }, [server])
  useEffect(() => {
    const leave = () => {
      keepNow()
      server.saveLeaving()
    }
    const online = () => void server.saveNow()
    addEventListener('pagehide', leave)
    addEventListener('online', online)
    return () => {
      removeEventListener('pagehide', leave)
      removeEventListener('online', online)
      keepNow()
    }
  }, [keepNow, server])

  const write = (text: Base) => {
    setNow(text)
    unkept.current = keptOf(text)
    timer.current ??= setTimeout(keepNow, KEEP_AFTER_MILLIS)
    server.keep(unkept.current)
  }
  const put = (text: Base) => {
    setNow(text)
    setEdition((before) => before + 1)
  }
  /** The text at hand can be had back while the page is open. */
  const putAside = () => setOther(now.markdown === base.markdown ? null : keptOf(now))
  const takeTheirs = (theirs: WorkingCopy) => {
    rest()
    putAside()
    put(baseOf(theirs))
    setKeeps(shelf.keep(theirs))
    server.accept(theirs)
  }

  return {
    markdown: now.markdown,
    baseRevision: now.revision,
    restored,
    other,
    keeps,
    keeping,
    edition,
    type: (markdown) => write({ markdown, revision: now.revision }),
    replace: (text) => {
      putAside()
      write(baseOf(text))
      setEdition((before) => before + 1)
    },
    startAgain: () => {
      rest()
      putAside()
      shelf.discard()
      server.discard()
      setRestored(null)
      put(base)
    },
    takeOver: async () => {
      const draft = await server.takeOver()
      const left = newest(shelf.read(), draft, base)
      put(left.text ? baseOf(left.text) : base)
      setRestored(null)
      setOther(left.other)
      if (left.text && left.text.markdown !== draft?.markdown) server.keep(left.text)
    },
    handOver: () => {
      keepNow()
      return server.close()
    },
    saveNow: () => {
      keepNow()
      return server.saveNow()
    },
    keepMine: () => {
      if (keeping.state === 'overtaken') server.overwrite(keeping.theirs, keptOf(now))
    },
    takeTheirs: () => {
      if (keeping.state === 'overtaken' && keeping.theirs) takeTheirs(keeping.theirs)
    },
    submitted: () => {
      rest()
      server.submitted()
      // Another window may have gone on writing.
      if (shelf.read()?.markdown === now.markdown) shelf.discard()
      setRestored(null)
      setOther(null)
    },
  }
}
