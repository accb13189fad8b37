import type { Obligation } from '../../lib/schema'

interface Duty {
  /** The verb on the link. */
  act: string
  group: Group
  place: (obligation: Obligation) => string
}

export type Group = 'judge' | 'decide' | 'write'

export const GROUPS: Record<Group, string> = {
  decide: 'To decide',
  judge: 'To judge',
  write: 'To write and arrange',
}

const onMemo = (act: string) => (obligation: Obligation) => `/m/${obligation.number}?do=${act}`

/** What each kind of debt asks for, and the place on the memo where it is paid. */
export const DUTIES: Record<Obligation['kind'], Duty> = {
  DECIDE: { act: 'Decide', group: 'decide', place: onMemo('decide') },
  GIVE_VERDICT: { act: 'Give your verdict', group: 'judge', place: onMemo('verdict') },
  GIVE_VERDICT_AGAIN: {
    act: 'Give your verdict again',
    group: 'judge',
    place: onMemo('verdict'),
  },
  READ: { act: 'Look at every page', group: 'judge', place: ({ number }) => `/m/${number}` },
  SETTLE_OBJECTION: { act: 'Settle your objection', group: 'judge', place: onMemo('lift') },
  ANSWER_OBJECTION: { act: 'Answer the objection', group: 'write', place: onMemo('answer') },
  REVISE: { act: 'Revise', group: 'write', place: ({ number }) => `/m/${number}/write` },
  OPEN_REVIEW: { act: 'Open the review', group: 'write', place: onMemo('review') },
  NAME_PARTICIPANT: {
    act: 'Name a participant',
    group: 'write',
    place: onMemo('participant'),
  },
}

export function grouped(items: readonly Obligation[]): [Group, Obligation[]][] {
  return (Object.keys(GROUPS) as Group[])
    .map((group): [Group, Obligation[]] => [
      group,
      items.filter((item) => DUTIES[item.kind].group === group).sort(byDueThenAge),
    ])
    .filter(([, members]) => members.length > 0)
}

function byDueThenAge(a: Obligation, b: Obligation): number {
  return (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.since.localeCompare(b.since)
}
