import { type ReactNode, startTransition, useEffect, useState } from 'react'

/** What the first sight of a screen does without: it is drawn right afterwards, in slices. */
export function Afterwards({ children }: { children: ReactNode }) {
  const [begun, begin] = useState(false)
  useEffect(() => startTransition(() => begin(true)), [])
  return begun && children
}
