import type { ConditionAct, VerdictKind } from '../../../lib/schema'

/** What a person says of a memo's text, beside that text. */
export type Act =
  | { kind: 'verdict'; verdict?: VerdictKind }
  | { kind: 'verdict-withdrawal'; onBehalfOf: string | null }
  | { kind: 'objection' }
  | { kind: 'answer'; objectionId: string }
  | { kind: 'objection-handover'; objectionId: string }
  | { kind: 'sustain'; objectionId: string }
  | { kind: 'lift'; objectionId: string }
  | { kind: 'override'; objectionId: string }
  | { kind: 'condition'; conditionId: string; act: ConditionAct }
  | { kind: 'notice' }
  | { kind: 'decision' }
  | { kind: 'reading-override' }
  | { kind: 'recusal' }
  | { kind: 'withdrawal' }
  | { kind: 'reopening' }

const KINDS: Record<Act['kind'], true> = {
  verdict: true,
  'verdict-withdrawal': true,
  objection: true,
  answer: true,
  'objection-handover': true,
  sustain: true,
  lift: true,
  override: true,
  condition: true,
  notice: true,
  decision: true,
  'reading-override': true,
  recusal: true,
  withdrawal: true,
  reopening: true,
}

export function isAct(form: { kind: string }): form is Act {
  return form.kind in KINDS
}
