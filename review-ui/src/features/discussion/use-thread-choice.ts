import { useCallback, useState } from 'react'
import { flushSync } from 'react-dom'
import { upTo, useUpTo } from '../../lib/breakpoints'
import { focusNote } from './use-linked-thread'

export type PickThread = (thread: string, place?: number) => void

/** Which thread is chosen, and how it is shown: beside its words, in a list of all, or over the foot of a phone. */
export function useThreadChoice() {
  const [chosen, choose] = useState<string | null>(null)
  const [raised, raise] = useState<string | null>(null)
  const [listed, list] = useState(false)
  const wide = !useUpTo('laptop')
  const pick = useCallback<PickThread>((thread, place) => {
    // What is to have the focus is in the sheet, which has to be there first.
    if (matchMedia(upTo('tablet')).matches) flushSync(() => raise(thread))
    focusNote(thread, place)
  }, [])
  return {
    chosen,
    pick,
    /** How the margin shows it. */
    shown: { onChoose: choose, listed, raised, onRaise: raise },
    /** For whoever has room for either. */
    listing: wide ? { listed, list } : undefined,
  }
}

export type Listing = ReturnType<typeof useThreadChoice>['listing']
