import { useState } from 'react'
import type { Advice } from '../../../lib/schema'
import { dismissalsOf, keyOf } from './dismissals'

/** The advice that an author still looks at, and what they have put away. */
export interface AdviceList {
  open: readonly Advice[]
  dismissed: number
  dismiss: (entry: Advice) => void
  showAll: () => void
}

export function useAdvice(memoId: string, advice: readonly Advice[]): AdviceList {
  const [store] = useState(() => dismissalsOf(memoId))
  const [dismissed, setDismissed] = useState(() => store.read())
  const open = advice.filter((entry) => !dismissed.has(keyOf(entry)))
  const change = (keys: ReadonlySet<string>) => {
    store.write(keys)
    setDismissed(keys)
  }
  return {
    open,
    dismissed: advice.length - open.length,
    dismiss: (entry) => change(new Set([...dismissed, keyOf(entry)])),
    showAll: () => change(new Set()),
  }
}
