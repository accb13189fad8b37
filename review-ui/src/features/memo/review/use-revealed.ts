import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { MemoDetails } from '../../../lib/schema'

/** Once nothing is withheld from the reader any more, everything that was drawn without it is fetched anew, the past too. */
export function useRevealed({ withheld }: MemoDetails): void {
  const queries = useQueryClient()
  const hidden = withheld != null
  const before = useRef(hidden)
  useEffect(() => {
    if (before.current && !hidden) void queries.invalidateQueries().catch(() => undefined)
    before.current = hidden
  }, [hidden, queries])
}
