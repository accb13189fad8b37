import type { Obligation } from '../../lib/schema'

export type Group = 'judge' | 'decide' | 'answer' | 'write'

export const GROUPS: Record<Group, string> = {
  decide: 'To decide',
  judge: 'To judge',
  answer: 'To answer',
  write: 'To write and arrange',
}

const GROUP_OF: Record<Obligation['kind'], Group> = {
  DECIDE: 'decide',
  GIVE_VERDICT: 'judge',
  GIVE_VERDICT_AGAIN: 'judge',
  READ: 'judge',
  SETTLE_OBJECTION: 'judge',
  LOOK_AGAIN: 'judge',
  CONFIRM_CONDITION: 'judge',
  MEET_CONDITION: 'write',
  ANSWER_OBJECTION: 'write',
  REVISE: 'write',
  OPEN_REVIEW: 'write',
  EXTEND_OR_ASK: 'write',
  NAME_PARTICIPANT: 'write',
  REPLACE_PARTICIPANT: 'write',
  RESTORE_ACCOUNT: 'write',
  TAKE_OVER: 'write',
  NOTE_RECUSAL: 'write',
  OVERRIDE_OBJECTION: 'decide',
  WAIVE_CONDITION: 'decide',
  DISMISS_THREAD: 'answer',
  ANSWER_THREAD: 'answer',
  SETTLE_THREAD: 'answer',
  REPLY_TO_MENTION: 'answer',
  CHOOSE_PASSAGE: 'answer',
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
