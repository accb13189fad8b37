import type { Obligation } from '../../lib/schema'

export type Group = 'judge' | 'decide' | 'write'

export const GROUPS: Record<Group, string> = {
  decide: 'To decide',
  judge: 'To judge',
  write: 'To write and arrange',
}

const GROUP_OF: Record<Obligation['kind'], Group> = {
  DECIDE: 'decide',
  GIVE_VERDICT: 'judge',
  GIVE_VERDICT_AGAIN: 'judge',
  READ: 'judge',
  SETTLE_OBJECTION: 'judge',
  ANSWER_OBJECTION: 'write',
  REVISE: 'write',
  OPEN_REVIEW: 'write',
  EXTEND_OR_ASK: 'write',
  NAME_PARTICIPANT: 'write',
}

export function grouped(items: readonly Obligation[]): [Group, Obligation[]][] {
  return (Object.keys(GROUPS) as Group[])
    .map((group): [Group, Obligation[]] => [
      group,
      items.filter((item) => GROUP_OF[item.kind] === group).sort(byDueThenAge),
    ])
    .filter(([, members]) => members.length > 0)
}

function byDueThenAge(a: Obligation, b: Obligation): number {
  return (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.since.localeCompare(b.since)
}
