import type { Action, Impasse, MemoDetails } from '../../../lib/schema'
import type { Form } from '../dialogs/dialogs'
import { permissionFor } from '../permissions'

type Way = Impasse['ways'][number]
type WayStep = Way['steps'][number]

/** Something that the reader can do now, with the form or the page where it is done. */
export interface StepOut {
  label: string
  leadsTo: Form | string
}

/** Of a way out of a stuck gate, what the reader may do. */
export function stepsOut(
  { by, steps }: Way,
  memo: MemoDetails,
  me: string,
  administers: boolean,
  nameOf: (account: string) => string,
): StepOut[] {
  return steps.flatMap((step) => {
    if (step.kind === 'OPEN_ACCOUNT')
      return administers ? [{ label: 'Go to the accounts', leadsTo: '/people' }] : []
    const allowed = by.includes(me) && permissionFor(memo, PERMISSIONS[step.kind]).allowed
    const out = allowed && stepOut(step, step.kind, nameOf)
    return out ? [out] : []
  })
}

type OwnStep = Exclude<WayStep['kind'], 'OPEN_ACCOUNT'>

const PERMISSIONS: Record<OwnStep, Action> = {
  ADD_APPROVER: 'ADD_PARTICIPANT',
  NAME_DECIDER: 'ADD_PARTICIPANT',
  REMOVE_PARTICIPANT: 'REMOVE_PARTICIPANT',
  STEP_BACK: 'RECUSE',
  OVERRIDE_OBJECTION: 'OVERRIDE',
  DECIDE: 'DECIDE',
}

function stepOut(
  { account, objection }: WayStep,
  kind: OwnStep,
  nameOf: (account: string) => string,
): StepOut | null {
  switch (kind) {
    case 'ADD_APPROVER':
      return {
        label: account ? `Add ${nameOf(account)}` : 'Add an approver',
        leadsTo: { kind: 'participant', account: account ?? null, role: 'APPROVER' },
      }
    case 'NAME_DECIDER':
      return {
        label: 'Name a decider',
        leadsTo: { kind: 'participant', account: null, role: 'DECIDER' },
      }
    case 'REMOVE_PARTICIPANT':
      return account
        ? { label: `Remove ${nameOf(account)}`, leadsTo: { kind: 'removal', account } }
        : null
    case 'STEP_BACK':
      return { label: 'Step back', leadsTo: { kind: 'recusal' } }
    case 'OVERRIDE_OBJECTION':
      return objection
        ? {
            label: 'Override the objection',
            leadsTo: { kind: 'override', objectionId: objection },
          }
        : null
    case 'DECIDE':
      return { label: 'Decide', leadsTo: { kind: 'decision' } }
  }
}
