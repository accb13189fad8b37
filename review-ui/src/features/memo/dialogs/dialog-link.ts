import { VERDICTS } from '../../../lib/labels'
import type {
  Action,
  Condition,
  ConditionAct,
  MemoDetails,
  Objection,
  VerdictKind,
} from '../../../lib/schema'
import { mayAny, permissionFor } from '../permissions'
import type { Form } from './dialogs'

/** A dialog to open, or the sentence why not. */
type LinkedDialog = { dialog: Form } | { refusal: string }

/**
 * What a link or a key asks for: `verdict`, `decide`, `review`, `extend`, `answer`, `lift`, `override`, `condition`,
 * `confirm`, `waive`, `participant`, `notice`, `handover` or `removal:` and whom; after `answer:`, `lift:` or `hand-on:`
 * may stand which objection, after `verdict:` which verdict.
 */
export function dialogFor(link: string, memo: MemoDetails, me: string): LinkedDialog | null {
  const [asked, of = ''] = link.split(':')
  switch (asked) {
    case 'verdict':
      return mayAny(memo, 'VERDICT', 'OBJECT')
        ? { dialog: { kind: 'verdict', ...(isVerdict(of) && { verdict: of }) } }
        : { refusal: permissionFor(memo, 'VERDICT').reason }
    case 'decide':
      return ifAllowed(memo, 'DECIDE', { kind: 'decision' })
    case 'review':
      return ifAllowed(memo, 'OPEN_REVIEW', { kind: 'review' })
    case 'extend':
      return mayAny(memo, 'EXTEND_REVIEW', 'REQUEST_DECISION')
        ? { dialog: { kind: 'overdue' } }
        : { refusal: permissionFor(memo, 'EXTEND_REVIEW').reason }
    case 'participant':
      return ifAllowed(memo, 'ADD_PARTICIPANT', { kind: 'participant' })
    case 'answer':
      return answering(memo, me, of)
    case 'hand-on':
      return handingOn(memo, of)
    case 'notice':
      return ifAllowed(memo, 'ACKNOWLEDGE', { kind: 'notice' })
    case 'handover':
      return ifAllowed(memo, 'HAND_OVER', { kind: 'handover' })
    case 'lift':
      return lifting(memo, me, of)
    case 'override':
      return overriding(memo)
    case 'removal':
      return removing(memo, of)
    case 'condition':
      return condition(memo, ({ owner, state }) => owner === me && state === 'OPEN', 'PROPOSE')
    case 'confirm':
      return condition(memo, ({ state }) => state === 'PROPOSED', 'CONFIRM')
    case 'waive':
      return condition(memo, ({ state }) => state === 'PROPOSED', 'WAIVE')
    default:
      return null
  }
}

function ifAllowed(memo: MemoDetails, action: Action, dialog: Form): LinkedDialog {
  const { allowed, reason } = permissionFor(memo, action)
  return allowed ? { dialog } : { refusal: reason }
}

/** The one that waits for the reader comes first, and then one that nobody has answered. */
function answering(memo: MemoDetails, me: string, which: string): LinkedDialog {
  const { allowed, reason } = permissionFor(memo, 'ANSWER')
  const waiting = memo.objections.filter(blocks)
  const open =
    waiting.find(({ objectionId }) => objectionId === which) ??
    waiting.find(({ state, answerer }) => state === 'OPEN' && answerer === me) ??
    waiting.find(({ state }) => state === 'OPEN') ??
    waiting[0]
  if (allowed && open) return { dialog: { kind: 'answer', objectionId: open.objectionId } }
  return { refusal: reason || 'No objection waits for an answer.' }
}

function handingOn(memo: MemoDetails, objectionId: string): LinkedDialog {
  const one = memo.objections.find((each) => each.objectionId === objectionId)
  return one?.may.includes('HAND_OVER')
    ? { dialog: { kind: 'objection-handover', objectionId } }
    : { refusal: 'The answer to it is not yours to hand over.' }
}

function isVerdict(word: string): word is VerdictKind {
  return word in VERDICTS
}

function condition(
  memo: MemoDetails,
  waits: (condition: Condition) => boolean,
  act: ConditionAct,
): LinkedDialog {
  const one = memo.conditions.find((each) => waits(each) && each.may.includes(act))
  return one
    ? { dialog: { kind: 'condition', conditionId: one.conditionId, act } }
    : { refusal: 'No condition waits for you.' }
}

function lifting(memo: MemoDetails, me: string, which: string): LinkedDialog {
  const all = memo.objections.filter((each) => each.raisedBy === me && blocks(each))
  const own = all.find(({ objectionId }) => objectionId === which) ?? all[0]
  const { allowed, reason } = permissionFor(memo, 'LIFT')
  return allowed && own
    ? { dialog: { kind: 'lift', objectionId: own.objectionId } }
    : { refusal: reason }
}

function blocks({ state }: Objection): boolean {
  return state === 'OPEN' || state === 'ANSWERED'
}

function overriding(memo: MemoDetails): LinkedDialog {
  const answered = memo.objections.find(({ state }) => state === 'ANSWERED')
  const { allowed, reason } = permissionFor(memo, 'OVERRIDE')
  return allowed && answered
    ? { dialog: { kind: 'override', objectionId: answered.objectionId } }
    : { refusal: reason || 'No objection waits to be overridden.' }
}

function removing(memo: MemoDetails, account: string): LinkedDialog {
  const { allowed, reason } = permissionFor(memo, 'REMOVE_PARTICIPANT')
  const takesPart = memo.review?.participants.some((participant) => participant.account === account)
  return allowed && takesPart
    ? { dialog: { kind: 'removal', account } }
    : { refusal: reason || 'They take no part in this review any more.' }
}
