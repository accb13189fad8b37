import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { forgetTextsOfOthers } from '../../lib/kept-texts'
import { meQuery } from '../../lib/me'
import type { Me } from '../../lib/schema'

/** Goes in as somebody who has just signed in; nothing of whoever was here before is left. */
export function useEnter(): (me: Me, place: string) => Promise<void> {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return async (me, place) => {
    queries.clear()
    forgetTextsOfOthers(me.username)
    // Only /api/me hands out the token that the first command needs.
    await queries.prefetchQuery(meQuery)
    queries.setQueryData(meQuery.queryKey, me)
    await navigate(place, { replace: true })
  }
}
