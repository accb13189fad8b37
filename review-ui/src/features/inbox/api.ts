import { queryOptions } from '@tanstack/react-query'
import { api } from '../../lib/api-client'
import { shows, showsAll } from '../../lib/live/live-queries'
import type { Obligation } from '../../lib/schema'

const LATELY = 6

/** The memos that have changed last. */
export const latelyQuery = queryOptions({
  queryKey: ['memos', 'lately'],
  meta: shows('memo'),
  queryFn: ({ signal }) => api.get('/api/memos', { params: { query: { limit: LATELY } }, signal }),
  select: (page) => page.items,
})

const LONGEST = 'The AWS case'

/** The memo of the demonstration whose decision has been made, by its title: it may be gone from any number. */
export const exampleQuery = queryOptions({
  queryKey: ['memos', 'example'],
  queryFn: ({ signal }) =>
    api.get('/api/memos', { params: { query: { q: LONGEST, stage: 'DECIDED' } }, signal }),
  select: (page) => page.items.find(({ title }) => title.startsWith(LONGEST)),
})

export const putWelcomeAway = () => api.post('/api/me/welcomed')

/** How long the signed-in person takes; nobody else is told but the administrators. */
export const ownTimesQuery = queryOptions({
  queryKey: ['own-times'],
  meta: showsAll('memo', 'thread'),
  queryFn: ({ signal }) => api.get('/api/me/waiting', { signal }),
})

export const putOff = (item: Obligation, until: string) =>
  api.post('/api/inbox/snoozes', { body: { ...pointedAt(item), until } })

export const takeUp = (item: Obligation) =>
  api.delete('/api/inbox/snoozes', { params: { query: pointedAt(item) } })

const pointedAt = ({ source, subject, kind }: Obligation) => ({ source, subject: subject.id, kind })
