import { queryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api-client'
import { type Narrowing, WIDE } from '../../lib/narrowing'
import { freshness } from '../../lib/past-moment'
import type { Stage } from '../../lib/schema'

export interface BoardFilters {
  /** Words, all of which are in a title, a number, or a name. */
  text: string
  narrowing: Narrowing
  /** The last entry of the log that counts; null for the board of now. */
  index: number | null
}

export const WHOLE_BOARD: BoardFilters = { text: '', narrowing: WIDE, index: null }

/** Whole what is open, and of what is closed the newest. */
export const boardQuery = (filters: BoardFilters) =>
  queryOptions({
    queryKey: ['board', filters],
    ...freshness(filters.index, 'memo'),
    queryFn: ({ signal }) => api.get('/api/board', { params: { query: wanted(filters) }, signal }),
  })

/** One column of it, with as many cards. */
export const columnQuery = (filters: BoardFilters, stage: Stage, limit: number) =>
  queryOptions({
    queryKey: ['board', filters, stage, limit],
    ...freshness(filters.index, 'memo'),
    queryFn: ({ signal }) =>
      api.get('/api/board', { params: { query: { ...wanted(filters), stage, limit } }, signal }),
    select: ({ columns: [column] }) => column,
  })

/** What is not narrowed is not named: the page asks for the whole board before its code is there. */
function wanted({ text, narrowing, index }: BoardFilters) {
  return {
    q: text || undefined,
    person: narrowing.person ?? undefined,
    outcome: narrowing.outcome ?? undefined,
    mine: narrowing.mine || undefined,
    waiting: narrowing.waiting || undefined,
    overdue: narrowing.overdue || undefined,
    index: index ?? undefined,
  }
}
