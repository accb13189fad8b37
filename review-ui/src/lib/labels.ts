import type {
  AccountRole,
  ChangeClass,
  Condition,
  Door,
  ObjectionState,
  Outcome,
  ParticipantRole,
  Stage,
  ThreadKind,
  ThreadStage,
  VerdictKind,
  VerdictState,
} from './schema'

/** A tone is a role of a colour, not a colour: the theme gives each one a value for paper and for night. */
export type Tone = 'neutral' | 'accent' | 'good' | 'warn' | 'bad'

interface Word {
  label: string
  tone: Tone
}

export const STAGES: Record<Stage, Word & { order: number; empty: string }> = {
  DRAFT: { label: 'Draft', tone: 'neutral', order: 0, empty: 'No memo is being drafted.' },
  IN_REVIEW: { label: 'In review', tone: 'accent', order: 1, empty: 'No memo is in review.' },
  DECIDED: { label: 'Decided', tone: 'good', order: 2, empty: 'Nothing has been decided yet.' },
  WITHDRAWN: { label: 'Withdrawn', tone: 'neutral', order: 3, empty: 'No memo was withdrawn.' },
  SUPERSEDED: {
    label: 'Superseded',
    tone: 'neutral',
    order: 4,
    empty: 'No memo has been replaced by another.',
  },
}

export const OUTCOMES: Record<Outcome, Word & { explained: string }> = {
  APPROVED: { label: 'Approved', tone: 'good', explained: 'Do what the memo asks for.' },
  REJECTED: { label: 'Rejected', tone: 'bad', explained: 'Do not do it.' },
  DEFERRED: { label: 'Deferred', tone: 'warn', explained: 'Not now; say what must happen first.' },
}

export const DOORS: Record<Door, { label: string; explained: string }> = {
  ONE_WAY: {
    label: 'One-way door',
    explained: 'Hard or impossible to undo.',
  },
  TWO_WAY: {
    label: 'Two-way door',
    explained: 'Can be undone at a bearable cost.',
  },
}

export const ROLES: Record<ParticipantRole, { label: string; explained: string }> = {
  APPROVER: { label: 'Approver', explained: 'must agree' },
  CONTRIBUTOR: { label: 'Contributor', explained: 'gives input' },
  DECIDER: { label: 'Decider', explained: 'decides' },
  INFORMED: { label: 'Informed', explained: 'may read and is kept informed' },
  PROCESS_REVIEWER: { label: 'Process reviewer', explained: 'judges the process, not the content' },
}

export const THREAD_KINDS: Record<ThreadKind, { label: string; explained: string }> = {
  QUESTION: { label: 'Question', explained: 'You want to know something.' },
  CONCERN: { label: 'Concern', explained: 'You think that something should be otherwise.' },
  NIT: { label: 'Nit', explained: 'A small thing; the authors may leave it as it is.' },
  BLOCKING: {
    label: 'Blocking',
    explained:
      'You object to these words: no approval until you lift it or the decider overrides it.',
  },
  SUGGESTION: {
    label: 'Suggestion',
    explained: 'Other words, which an author accepts or declines.',
  },
  PRAISE: { label: 'Praise', explained: 'You like it; nobody has to do anything.' },
}

export const THREAD_STAGES: Record<ThreadStage, Word> = {
  OPEN: { label: 'Open', tone: 'warn' },
  PROPOSED: { label: 'Proposed as resolved', tone: 'neutral' },
  RESOLVED: { label: 'Resolved', tone: 'good' },
  DISMISSED: { label: 'Dismissed', tone: 'neutral' },
  ACCEPTED: { label: 'Accepted', tone: 'good' },
  DECLINED: { label: 'Declined', tone: 'neutral' },
  WITHDRAWN: { label: 'Withdrawn', tone: 'neutral' },
}

export const VERDICTS: Record<VerdictKind, Word & { explained: string }> = {
  AGREE: { label: 'Agree', tone: 'good', explained: 'You assent to the memo as it stands.' },
  AGREE_WITH_CONDITIONS: {
    label: 'Agree with conditions',
    tone: 'good',
    explained: 'You assent. Each condition is met by somebody, and you confirm it.',
  },
  DISAGREE_AND_COMMIT: {
    label: 'Disagree and commit',
    tone: 'warn',
    explained: 'Counts as assent. Your dissent is kept word for word.',
  },
  OBJECT: {
    label: 'Object',
    tone: 'bad',
    explained: 'Blocks the approval until you lift it or the decider overrides it.',
  },
  ABSTAIN: {
    label: 'Abstain',
    tone: 'neutral',
    explained: 'You neither assent nor object; you are not counted.',
  },
}

/** In the order in which they are offered. */
export const VERDICT_KINDS = Object.keys(VERDICTS) as VerdictKind[]

export const VERDICT_STATES: Record<VerdictState, { label: string; explained: string }> = {
  CURRENT: { label: 'current', explained: 'Given on the present text.' },
  CARRIED: {
    label: 'carried',
    explained: 'Given on an earlier text; only the layout has changed.',
  },
  WITHDRAWN: { label: 'taken back', explained: 'Its giver took it back; it no longer counts.' },
  LAPSED: {
    label: 'lapsed',
    explained: 'The text or the title has changed since; it no longer counts.',
  },
}

export const CONDITION_STATES: Record<Condition['state'], Word> = {
  OPEN: { label: 'Open', tone: 'warn' },
  PROPOSED: { label: 'Said to be met', tone: 'accent' },
  MET: { label: 'Met', tone: 'good' },
  WAIVED: { label: 'Waived', tone: 'neutral' },
  DROPPED: { label: 'No longer asked for', tone: 'neutral' },
}

export const OBJECTION_STATES: Record<ObjectionState, Word> = {
  OPEN: { label: 'Open', tone: 'bad' },
  ANSWERED: { label: 'Answered', tone: 'warn' },
  LIFTED: { label: 'Lifted', tone: 'good' },
  OVERRIDDEN: { label: 'Overridden', tone: 'neutral' },
}

/** The letter tells the classes apart where colour cannot. */
export const CHANGE_CLASSES: Record<
  ChangeClass,
  { label: string; letter: string; weight: number }
> = {
  FIRST: { label: 'first text', letter: 'F', weight: 3 },
  IDENTICAL: { label: 'identical', letter: 'I', weight: 0 },
  LAYOUT_ONLY: { label: 'layout only', letter: 'L', weight: 0 },
  TYPO: { label: 'typo', letter: 'T', weight: 1 },
  APPENDIX_ONLY: { label: 'appendix only', letter: 'P', weight: 1 },
  SUBSTANTIVE: { label: 'substantive', letter: 'S', weight: 2 },
  ASK_CHANGED: { label: 'ask changed', letter: 'A', weight: 3 },
}

export const ACCOUNT_ROLES: Record<AccountRole, { label: string; explained: string }> = {
  MEMBER: { label: 'Member', explained: 'Writes, reviews and decides.' },
  AUDITOR: { label: 'Auditor', explained: 'Reads everything and changes nothing.' },
  ADMINISTRATOR: { label: 'Administrator', explained: 'Keeps the accounts and the templates.' },
}

const RULES: Record<string, string> = {
  'all-approvers-assent': 'Approvers assent',
  'quorum-assents': 'Quorum assents',
  'no-open-objection': 'No open objection',
  'page-limit': 'Page limit',
  'predictions-stated': 'Predictions',
  'every-page-shown': 'Every page shown',
  'nobody-approves-their-own': 'Independence',
  'decider-named': 'Decider named',
  'group-assents': 'A group assents',
  stages: 'Stages',
  'conditions-met': 'Conditions met',
  'reading-period': 'Time to read',
  'hidden-verdicts': 'Hidden verdicts',
}

/** A short name for a rule; a rule that is newer than this page shows its key in plain letters. */
export function ruleName(rule: string): string {
  return RULES[rule] ?? rule.replaceAll('-', ' ')
}

const POLICIES: Record<string, string> = {
  'one-way-door': 'One-way door',
  'two-way-door': 'Two-way door',
}

/** What comes with the product has a key for a name; all others have the name that somebody gave them. */
export function policyName(name: string): string {
  return POLICIES[name] ?? name
}
