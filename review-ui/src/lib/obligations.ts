import { queryOptions } from '@tanstack/react-query'
import { api } from './api-client'
import { shows } from './live/live-queries'
import type { Obligation } from './schema'

/** What the signed-in person owes, to anything. */
export const inboxQuery = queryOptions({
  queryKey: ['inbox'],
  meta: shows('memo'),
  queryFn: ({ signal }) => api.get('/api/inbox', { signal }),
})

/** What each kind of obligation asks for: the words on the link to the act that ends it. */
export const OBLIGATION_LABELS: Record<Obligation['kind'], string> = {
  DECIDE: 'Decide',
  GIVE_VERDICT: 'Give your verdict',
  GIVE_VERDICT_AGAIN: 'Give your verdict again',
  READ: 'Look at every page',
  SETTLE_OBJECTION: 'Lift your objection',
  ANSWER_OBJECTION: 'Answer the objection',
  REVISE: 'Revise',
  OPEN_REVIEW: 'Open the review',
  EXTEND_OR_ASK: 'Extend the review or ask for the decision',
  NAME_PARTICIPANT: 'Name a participant',
}

/** What is owed to one thing, each act once: two objections are answered by the same one. */
export function actsOwedTo(items: readonly Obligation[], subject: string): Obligation[] {
  const owed = items.filter((item) => item.subject.id === subject)
  return owed.filter(
    (item, index) => owed.findIndex(({ act }) => act.name === item.act.name) === index,
  )
}
