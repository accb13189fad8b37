import { useEffect, useRef, useState } from 'react'
import { saveBeforeSignOut } from '../../../lib/kept-texts'
import type { WorkingCopy } from '../../../lib/schema'
import { Autosave } from './autosave'
import { BrowserSave } from './browser-save'
import type { Draft } from './draft'
import {
  type Base,
  baseOf,
  beginningOf,
  type FetchedDraft,
  localDraftOf,
  stepsFrom,
} from './initial-draft'
import type { LocalDraftStore } from './local-draft'
import type { SaveStatus } from './save-status'
import { type Moved, type Steps, TextHistory } from './text-history'

/**
 * Holds the text while it is written. A copy is in the store of the browser soon after a key and on the server within
 * two seconds; neither is history.
 */
export function useDraft(
  memoId: string,
  base: Base,
  store: LocalDraftStore,
  found: FetchedDraft,
  onAside: () => void,
): Draft {
  const [kept] = useState(() => store.read())
  const [begun] = useState(() => beginningOf(kept, found, base))
  const [now, setNow] = useState<Base>(begun.text ? baseOf(begun.text) : base)
  const [history] = useState(() => new TextHistory(now.markdown, stepsFrom(now, kept)))
  const [restored, setRestored] = useState(begun.text)
  const [storedLocally, setStoredLocally] = useState(true)
  const [saveStatus, setSaveStatus] = useState<SaveStatus>(
    begun.apart ? { state: 'conflict', theirs: begun.apart } : { state: 'idle' },
  )
  const [edition, setEdition] = useState(0)
  const held = useRef(begun.apart !== null)
  const [{ autosave, copy }] = useState(() => {
    const version = found.known ? (found.draft?.version ?? 0) : null
    const unmerged = begun.text?.unmerged ?? null
    const onStatus = (status: SaveStatus) => {
      setSaveStatus(status)
      local.again()
    }
    const remote = new Autosave(memoId, { version, unmerged }, store, { onStatus, onAside })
    const local = new BrowserSave(
      store,
      () => ({ ...remote.descent, steps: history.steps }),
      setStoredLocally,
    )
    if (begun.text && !begun.sent && !begun.apart) remote.queue(begun.text)
    return { autosave: remote, copy: local }
  })

  useEffect(() => {
    if (held.current) autosave.hold()
    else autosave.start()
    return () => void autosave.close()
  }, [autosave])
  useEffect(() => {
    const leave = () => {
      copy.now()
      autosave.saveLeaving()
    }
    const online = () => void autosave.saveNow()
    const stop = saveBeforeSignOut(async () => {
      copy.now()
      await autosave.saveSoon()
    })
    addEventListener('pagehide', leave)
    addEventListener('online', online)
    return () => {
      removeEventListener('pagehide', leave)
      removeEventListener('online', online)
      stop()
      copy.now()
    }
  }, [copy, autosave])

  const write = (text: Base) => {
    const draft = localDraftOf(text)
    setNow(text)
    copy.later(draft, text.markdown !== base.markdown)
    autosave.queue(draft)
  }
  /** Nothing leads back from a text that was replaced: it may go out from another revision. */
  const load = (text: Base, steps?: Steps) => {
    history.restart(text.markdown, steps)
    setNow(text)
    setEdition((before) => before + 1)
  }
  const type = (markdown: string) => {
    const isNew = history.record(markdown)
    if (isNew) write({ markdown, revision: now.revision })
    return isNew
  }
  const goTo = (moved: Moved | null) => {
    if (moved) write({ markdown: moved.markdown, revision: now.revision })
    return moved
  }
  /** The text at hand is kept on the server until its author throws it away. */
  const putAside = (merged = false) =>
    autosave.displace(now.markdown === base.markdown ? null : localDraftOf(now), merged)
  const takeTheirs = (theirs: WorkingCopy) => {
    copy.discard()
    putAside()
    load(baseOf(theirs))
    autosave.accept(theirs)
  }
  const replace: Draft['replace'] = (text, merged) => {
    putAside(merged)
    load(baseOf(text))
    write(baseOf(text))
  }
  const theirs = saveStatus.state === 'conflict' ? saveStatus.theirs : null

  return {
    markdown: now.markdown,
    baseRevision: now.revision,
    restored,
    unmerged: begun.text?.unmerged ?? null,
    storedLocally,
    saveStatus,
    edition,
    type,
    amend: (markdown) => {
      if (type(markdown)) setEdition((before) => before + 1)
    },
    wayBack: {
      canUndo: history.canUndo,
      canRedo: history.canRedo,
      undo: () => goTo(history.undo()),
      redo: () => goTo(history.redo()),
    },
    replace,
    startAgain: () => {
      copy.discard()
      putAside()
      autosave.discard()
      setRestored(null)
      load(base)
    },
    takeOver: async () => {
      const there = await autosave.takeOver()
      const here = store.read()
      const left = beginningOf(here, there, base)
      const text = left.text ? baseOf(left.text) : base
      load(text, stepsFrom(text, here))
      setRestored(null)
      if (left.apart) setSaveStatus({ state: 'conflict', theirs: left.apart })
      if (left.apart) autosave.hold()
      else if (left.text && !left.sent) autosave.queue(left.text)
    },
    handOver: async () => {
      copy.now()
      await autosave.close()
      copy.forget()
    },
    saveNow: () => {
      copy.now()
      return autosave.saveNow()
    },
    keepMine: () => {
      if (saveStatus.state !== 'conflict') return
      held.current = false
      if (theirs) autosave.displace(theirs)
      autosave.overwrite(theirs, localDraftOf(now))
    },
    takeTheirs: () => {
      if (!theirs) return
      held.current = false
      takeTheirs(theirs)
    },
    takeBoth: (text) => {
      if (!theirs) return
      held.current = false
      autosave.displace(theirs)
      replace(text)
      autosave.overwrite(theirs, localDraftOf(baseOf(text)))
    },
    submitted: () => {
      autosave.submitted()
      copy.discardOnly(now.markdown)
      history.restart(now.markdown)
      setNow({ ...now })
      setRestored(null)
    },
  }
}
