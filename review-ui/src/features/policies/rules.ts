import type { PolicyRule, PolicyRuleKind } from '../../lib/schema'

interface RuleForm {
  label: string
  /** What stands about its number, the one to begin with, and the largest. */
  number?: { before?: string; unit: string; usual: number; most: number }
  /** Its number is of hours, and can be chosen in days. */
  period?: true
  /** How many groups it names at first. */
  groups?: number
  /** Every policy has it. */
  fixed?: true
}

/** How each rule is composed; what it means is told by the service. */
export const RULE_FORMS: Record<PolicyRuleKind, RuleForm> = {
  ALL_APPROVERS_ASSENT: { label: 'All approvers assent' },
  QUORUM_ASSENTS: {
    label: 'A quorum assents',
    number: { before: 'more than', unit: '% of the approvers', usual: 50, most: 99 },
  },
  GROUP_ASSENTS: { label: 'A group assents', groups: 1 },
  STAGES: { label: 'Groups assent one after the other', groups: 2 },
  NO_OPEN_OBJECTION: { label: 'No blocking objection is open' },
  CONDITIONS_MET: { label: 'Conditions are met' },
  PAGE_LIMIT: { label: 'Page limit', number: { unit: 'pages at most', usual: 6, most: 100 } },
  PREDICTIONS_STATED: {
    label: 'Predictions',
    number: { unit: 'predictions at least', usual: 3, most: 50 },
  },
  EVERY_PAGE_SHOWN: { label: 'Every page was shown' },
  READING_PERIOD: {
    label: 'Time to read',
    number: { before: 'at least', unit: 'for each revision', usual: 48, most: 90 * 24 },
    period: true,
  },
  HIDDEN_VERDICTS: { label: 'Verdicts are hidden until one has given one’s own' },
  NOBODY_APPROVES_THEIR_OWN: { label: 'Nobody approves their own memo', fixed: true },
  DECIDER_NAMED: { label: 'One decider decides', fixed: true },
}

const KINDS = Object.keys(RULE_FORMS) as PolicyRuleKind[]

export function newGroup(): PolicyRule['groups'][number] {
  return { name: '', accounts: [], quorum: null }
}

export function newRule(kind: PolicyRuleKind): PolicyRule {
  const { number, groups = 0 } = RULE_FORMS[kind]
  return {
    kind,
    number: number?.usual ?? null,
    groups: Array.from({ length: groups }, newGroup),
  }
}

/** What a policy begins with. */
export const FIRST_RULES: PolicyRule[] = (
  [
    'ALL_APPROVERS_ASSENT',
    'NO_OPEN_OBJECTION',
    'NOBODY_APPROVES_THEIR_OWN',
    'DECIDER_NAMED',
  ] as const
).map(newRule)

/** With one more, before those that every policy has. */
export function withRule(rules: readonly PolicyRule[], kind: PolicyRuleKind): PolicyRule[] {
  const fixed = rules.findIndex((rule) => RULE_FORMS[rule.kind].fixed)
  return rules.toSpliced(fixed < 0 ? rules.length : fixed, 0, newRule(kind))
}

/** What can still be added: a group may be asked for several times, all else once. */
export function addable(rules: readonly PolicyRule[]) {
  return KINDS.filter(
    (kind) => kind === 'GROUP_ASSENTS' || !rules.some((rule) => rule.kind === kind),
  ).map((kind) => ({ value: kind, label: RULE_FORMS[kind].label }))
}

/** What a number of hours is counted in. */
export type PeriodUnit = 'days' | 'hours'

export const HOURS: Record<PeriodUnit, number> = { days: 24, hours: 1 }

/** As people say it: whole days are days. */
export function unitOf(hours: number | null | undefined): PeriodUnit {
  return (hours ?? 0) % HOURS.days === 0 ? 'days' : 'hours'
}
