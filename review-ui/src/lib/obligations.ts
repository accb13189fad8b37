import { queryOptions } from '@tanstack/react-query'
import { api } from './api-client'
import { showsAll } from './live/live-queries'
import type { Debt, Inbox, Later, Obligation } from './schema'

/** What the signed-in person owes, to anything. */
export const inboxQuery = queryOptions({
  queryKey: ['inbox'],
  meta: showsAll('memo', 'thread', 'nudge'),
  queryFn: ({ signal }) => api.get('/api/inbox', { signal }),
  refetchInterval: ({ state }) => untilNextWake(state.data?.later ?? []),
})

/** A timer holds no more than 24 days; whoever leaves a page open so long is asked again in between. */
const LONGEST_TIMER = 3_600_000

/** How many milliseconds until something that was put off comes back; the service says then whether it does. */
export function untilNextWake(
  later: readonly Pick<Later, 'until'>[],
  now: number = Date.now(),
): number | false {
  if (later.length === 0) return false
  const next = Math.min(...later.map(({ until }) => Date.parse(until)))
  return Math.min(LONGEST_TIMER, Math.max(1_000, next - now + 500))
}

/** What each kind of obligation asks for: the words on the link to the act that ends it. */
export const OBLIGATION_LABELS: Record<Obligation['kind'], string> = {
  DECIDE: 'Decide',
  GIVE_VERDICT: 'Give your verdict',
  GIVE_VERDICT_AGAIN: 'Give your verdict again',
  READ: 'Look at every page',
  SETTLE_OBJECTION: 'Lift your objection',
  ANSWER_OBJECTION: 'Answer the objection',
  MEET_CONDITION: 'Meet the condition',
  CONFIRM_CONDITION: 'Confirm the condition',
  LOOK_AGAIN: 'Look again',
  REVISE: 'Revise',
  OPEN_REVIEW: 'Open the review',
  EXTEND_OR_ASK: 'Extend the review or ask for the decision',
  ANSWER_THREAD: 'Answer',
  SETTLE_THREAD: 'Look at the answer',
  REPLY_TO_MENTION: 'Reply',
  CHOOSE_PASSAGE: 'Say which words are meant',
  NAME_PARTICIPANT: 'Name a participant',
  REPLACE_PARTICIPANT: 'Remove them from the review',
  OVERRIDE_OBJECTION: 'Override the objection',
  WAIVE_CONDITION: 'Waive the condition',
  DISMISS_THREAD: 'Settle the thread',
  RESTORE_ACCOUNT: 'Open the account again',
  TAKE_OVER: 'Take the memo over',
  NOTE_RECUSAL: 'See what follows',
}

/** What somebody is waited for to do. */
const OWED_ACTS: Record<Obligation['kind'], string> = {
  DECIDE: 'decide',
  GIVE_VERDICT: 'give a verdict',
  GIVE_VERDICT_AGAIN: 'give a verdict again',
  READ: 'look at every page',
  SETTLE_OBJECTION: 'lift an objection',
  ANSWER_OBJECTION: 'answer an objection',
  MEET_CONDITION: 'meet a condition',
  CONFIRM_CONDITION: 'confirm a condition',
  LOOK_AGAIN: 'look again',
  REVISE: 'revise',
  OPEN_REVIEW: 'open the review',
  EXTEND_OR_ASK: 'extend the review or ask for the decision',
  ANSWER_THREAD: 'answer in a thread',
  SETTLE_THREAD: 'look at an answer',
  REPLY_TO_MENTION: 'reply where they are named',
  CHOOSE_PASSAGE: 'say which words a thread means',
  NAME_PARTICIPANT: 'name a participant',
  REPLACE_PARTICIPANT: 'remove somebody who is gone',
  OVERRIDE_OBJECTION: 'override an objection',
  WAIVE_CONDITION: 'waive a condition',
  DISMISS_THREAD: 'settle a thread',
  RESTORE_ACCOUNT: 'open an account again',
  TAKE_OVER: 'take a memo over',
  NOTE_RECUSAL: 'take note of who has stepped back',
}

/** A kind that is newer than this page is told in plain letters. */
export function owedAct(kind: string): string {
  return OWED_ACTS[kind as Obligation['kind']] ?? kind.toLowerCase().replaceAll('_', ' ')
}

/** Whether something is said of just this. */
export function isOf({ source, subject, account, kind }: Debt, item: Obligation): boolean {
  return (
    source === item.source &&
    subject === item.subject.id &&
    account === item.account &&
    kind === item.kind
  )
}

/** Also what has been put off: on the page of the memo it is no less owed. */
export function everythingOwed({ items, later }: Pick<Inbox, 'items' | 'later'>): Obligation[] {
  return [...items, ...later.map(({ obligation }) => obligation)]
}

/** What is owed to one thing, each act once: two objections are answered by the same one. */
export function actsOwedTo(items: readonly Obligation[], subject: string): Obligation[] {
  const owed = items.filter((item) => item.subject.id === subject)
  return owed.filter(
    (item, index) => owed.findIndex(({ act }) => act.name === item.act.name) === index,
  )
}
