import { useCallback, useEffect, useRef, useState } from 'react'
import type { WorkingCopy } from '../../../lib/schema'
import { Autosave } from './autosave'
import { type Base, baseOf, type FetchedDraft, localDraftOf, newestCopy } from './initial-draft'
import type { LocalDraft, LocalDraftStore } from './local-draft'
import type { SaveStatus } from './save-status'

const STORE_AFTER_MILLIS = 300

/** The text at hand. */
export interface Draft {
  markdown: string
  baseRevision: number
  /** What was found from an earlier sitting, until it is submitted or discarded. */
  restored: LocalDraft | null
  /** Another text that differs: an older copy, or what was put away last. */
  other: LocalDraft | null
  /** False once the browser had no room to keep the text. */
  storedLocally: boolean
  saveStatus: SaveStatus
  /** Changes whenever the text was replaced from outside the editor. */
  edition: number
  type: (markdown: string) => void
  /** Takes another text; the one at hand becomes the other. */
  replace: (text: Pick<LocalDraft, 'markdown' | 'baseRevision'>) => void
  startAgain: () => void
  /** Goes on from what another window has left. */
  takeOver: () => Promise<void>
  /** Saves what it can and leaves the rest to whoever takes over. */
  handOver: () => Promise<void>
  /** Resolves when the text is as safe as it can be now. */
  saveNow: () => Promise<void>
  /** Of two drafts that differ, keeps this one on the autosave. */
  keepMine: () => void
  takeTheirs: () => void
  submitted: () => void
}

/**
 * Holds the text while it is written. A copy is in the store of the browser soon after a key and on the server within
 * two seconds; neither is history.
 */
export function useDraft(
  memoId: string,
  base: Base,
  store: LocalDraftStore,
  found: FetchedDraft,
): Draft {
  const [begun] = useState(() => newestCopy(store.read(), found.known ? found.draft : null, base))
  const [now, setNow] = useState<Base>(begun.text ? baseOf(begun.text) : base)
  const [restored, setRestored] = useState(begun.text)
  const [other, setOther] = useState(begun.other)
  const [storedLocally, setStoredLocally] = useState(true)
  const [saveStatus, setSaveStatus] = useState<SaveStatus>({ state: 'idle' })
  const [edition, setEdition] = useState(0)
  const unsaved = useRef<LocalDraft | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [autosave] = useState(
    () => new Autosave(memoId, found.known ? (found.draft?.version ?? 0) : null, setSaveStatus),
  )

  const takeUnsaved = useCallback(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    const text = unsaved.current
    unsaved.current = null
    return text
  }, [])
  const storeNow = useCallback(() => {
    const text = takeUnsaved()
    if (!text) return
    if (text.markdown === base.markdown) store.discard()
    else setStoredLocally(store.save(text))
  }, [takeUnsaved, store, base.markdown])

  useEffect(() => {
    autosave.start()
    return () => void autosave.close()
  }, [autosave])
  useEffect(() => {
    const leave = () => {
      storeNow()
      autosave.saveLeaving()
    }
    const online = () => void autosave.saveNow()
    addEventListener('pagehide', leave)
    addEventListener('online', online)
    return () => {
      removeEventListener('pagehide', leave)
      removeEventListener('online', online)
      storeNow()
    }
  }, [storeNow, autosave])

  const write = (text: Base) => {
    setNow(text)
    unsaved.current = localDraftOf(text)
    timer.current ??= setTimeout(storeNow, STORE_AFTER_MILLIS)
    autosave.queue(unsaved.current)
  }
  const load = (text: Base) => {
    setNow(text)
    setEdition((before) => before + 1)
  }
  /** The text at hand can be had back while the page is open. */
  const putAside = () => setOther(now.markdown === base.markdown ? null : localDraftOf(now))
  const takeTheirs = (theirs: WorkingCopy) => {
    takeUnsaved()
    putAside()
    load(baseOf(theirs))
    setStoredLocally(store.save(theirs))
    autosave.accept(theirs)
  }

  return {
    markdown: now.markdown,
    baseRevision: now.revision,
    restored,
    other,
    storedLocally,
    saveStatus,
    edition,
    type: (markdown) => write({ markdown, revision: now.revision }),
    replace: (text) => {
      putAside()
      write(baseOf(text))
      setEdition((before) => before + 1)
    },
    startAgain: () => {
      takeUnsaved()
      putAside()
      store.discard()
      autosave.discard()
      setRestored(null)
      load(base)
    },
    takeOver: async () => {
      const draft = await autosave.takeOver()
      const left = newestCopy(store.read(), draft, base)
      load(left.text ? baseOf(left.text) : base)
      setRestored(null)
      setOther(left.other)
      if (left.text && left.text.markdown !== draft?.markdown) autosave.queue(left.text)
    },
    handOver: () => {
      storeNow()
      return autosave.close()
    },
    saveNow: () => {
      storeNow()
      return autosave.saveNow()
    },
    keepMine: () => {
      if (saveStatus.state === 'conflict') autosave.overwrite(saveStatus.theirs, localDraftOf(now))
    },
    takeTheirs: () => {
      if (saveStatus.state === 'conflict' && saveStatus.theirs) takeTheirs(saveStatus.theirs)
    },
    submitted: () => {
      takeUnsaved()
      autosave.submitted()
      // Another window may have gone on writing.
      if (store.read()?.markdown === now.markdown) store.discard()
      setRestored(null)
      setOther(null)
    },
  }
}
