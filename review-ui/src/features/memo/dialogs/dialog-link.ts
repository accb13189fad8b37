import type { MemoDetails } from '../../../lib/schema'
import { mayAny, permissionFor } from '../permissions'
import type { Dialog } from './dialogs'

/** A dialog to open, or the sentence why not. */
type LinkedDialog = { dialog: Dialog } | { refusal: string }

/** What a link or a key asks for: `verdict`, `decide`, `review`, `extend`, `answer`, `lift` or `participant`. */
export function dialogFor(link: string, memo: MemoDetails, me: string): LinkedDialog | null {
  switch (link) {
    case 'verdict':
      return mayAny(memo, 'VERDICT', 'OBJECT')
        ? { dialog: { kind: 'verdict' } }
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
      return answering(memo)
    case 'lift':
      return lifting(memo, me)
    default:
      return null
  }
}

function ifAllowed(
  memo: MemoDetails,
  action: 'DECIDE' | 'OPEN_REVIEW' | 'ADD_PARTICIPANT',
  dialog: Dialog,
): LinkedDialog {
  const { allowed, reason } = permissionFor(memo, action)
  return allowed ? { dialog } : { refusal: reason }
}

/** The one that nobody has answered comes first. */
function answering(memo: MemoDetails): LinkedDialog {
  const { allowed, reason } = permissionFor(memo, 'ANSWER')
  const open =
    memo.objections.find(({ state }) => state === 'OPEN') ??
    memo.objections.find(({ state }) => state === 'ANSWERED')
  if (allowed && open) return { dialog: { kind: 'answer', objectionId: open.objectionId } }
  return { refusal: reason || 'No objection waits for an answer.' }
}

function lifting(memo: MemoDetails, me: string): LinkedDialog {
  const own = memo.objections.find(
    ({ raisedBy, state }) => raisedBy === me && (state === 'OPEN' || state === 'ANSWERED'),
  )
  const { allowed, reason } = permissionFor(memo, 'LIFT')
  return allowed && own
    ? { dialog: { kind: 'lift', objectionId: own.objectionId } }
    : { refusal: reason }
}
