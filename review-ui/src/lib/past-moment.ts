import { queryOptions } from '@tanstack/react-query'
import { useLocation, useSearchParams } from 'react-router'
import { api } from './api-client'
import { shows } from './live/live-queries'
import type { Topic } from './live/topics'

/** A moment of the past: every view can be seen as it was after an entry of the log. */
export interface PastMoment {
  /** The last entry that counts. */
  index: number
  /** When it was recorded, where the link that led here knew. */
  at: string | null
}

/** The parameter of an address that names the moment. */
export const INDEX = 'index'

/** The moment that the address of the page names; null is now. */
export function usePastMoment(): PastMoment | null {
  const [parameters] = useSearchParams()
  const { state } = useLocation()
  const index = indexOf(parameters)
  return index === null ? null : { index, at: timeIn(state) }
}

export function indexOf(parameters: URLSearchParams): number | null {
  const index = Number(parameters.get(INDEX))
  return Number.isSafeInteger(index) && index > 0 ? index : null
}

/** When the entry of a link was made, which was shared without its time. */
export function momentQuery(index: number) {
  return queryOptions({
    queryKey: ['moment', index],
    queryFn: ({ signal }) =>
      api.get('/api/moments/{index}', { params: { path: { index } }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** For the options of a query: what shows now is fetched again at news of its topic, and the past never is. */
export function freshness(index: number | null, topic: Topic) {
  return index === null ? { meta: shows(topic) } : { staleTime: Number.POSITIVE_INFINITY }
}

/** A memo now, or in its history at the moment that is looked at. */
export function memoAddress(number: number, past: PastMoment | null): string {
  return past === null ? `/m/${number}` : `/m/${number}/history?${INDEX}=${past.index}`
}

function timeIn(state: unknown): string | null {
  return typeof state === 'object' && state !== null && 'at' in state ? String(state.at) : null
}
