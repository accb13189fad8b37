import type {
  AccountRole,
  ChangeClass,
  Door,
  ObjectionState,
  Outcome,
  ParticipantRole,
  Stage,
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
    explained: 'Hard or impossible to undo: every approver must assent.',
  },
  TWO_WAY: {
    label: 'Two-way door',
    explained: 'Can be undone at a bearable cost: more than half of the approvers must assent.',
  },
}

export const ROLES: Record<ParticipantRole, { label: string; explained: string }> = {
  APPROVER: { label: 'Approver', explained: 'must agree' },
  CONTRIBUTOR: { label: 'Contributor', explained: 'gives input' },
  DECIDER: { label: 'Decider', explained: 'decides' },
  INFORMED: { label: 'Informed', explained: 'may read and is kept informed' },
  PROCESS_REVIEWER: { label: 'Process reviewer', explained: 'judges the process, not the content' },
}

export const VERDICTS: Record<VerdictKind, Word & { explained: string }> = {
  AGREE: { label: 'Agree', tone: 'good', explained: 'You assent to the memo as it stands.' },
  AGREE_WITH_CONDITIONS: {
    label: 'Agree with conditions',
    tone: 'good',
    explained: 'You assent, and your conditions are kept with the decision.',
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
}

/** A short name for a rule; a rule that is newer than this page shows its key in plain letters. */
export function ruleName(rule: string): string {
  return RULES[rule] ?? rule.replaceAll('-', ' ')
}
