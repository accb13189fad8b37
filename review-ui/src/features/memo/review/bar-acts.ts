import { OBLIGATION_LABELS } from '../../../lib/obligations'
import type { MemoDetails, Obligation } from '../../../lib/schema'
import { dialogFor } from '../dialogs/dialog-link'
import type { Form } from '../dialogs/dialogs'
import { permissionFor } from '../permissions'

export interface BarAct {
  name: Obligation['act']['name']
  label: string
  owed: boolean
  /** A form over the page, or another place. */
  leadsTo: Form | string
}

export function writeLabel({ revisions }: MemoDetails): string {
  return revisions.length === 0
    ? 'Write the first revision'
    : `Write revision ${revisions.length + 1}`
}

/**
 * What a reader can do next: what they owe comes first. While something else is owed in a review, writing on is no
 * answer to it and stays in the menu.
 */
export function barActs(memo: MemoDetails, me: string, owed: readonly Obligation[]): BarAct[] {
  const possible = possibleActs(memo, me)
  const mine = urgentFirst(owed).map(({ act: { name, address }, kind }): BarAct => {
    const known = possible.find((act) => act.name === name)
    return known
      ? { ...known, owed: true }
      : { name, label: OBLIGATION_LABELS[kind], owed: true, leadsTo: address }
  })
  const busy = memo.stage === 'IN_REVIEW' && mine.length > 0
  const others = possible.filter(
    ({ name }) => !mine.some((act) => act.name === name) && !(busy && name === 'WRITE'),
  )
  return [...mine, ...others]
}

/** A condition may be met after the decision too; whatever else is owed comes before it. */
function urgentFirst(owed: readonly Obligation[]): Obligation[] {
  const waits = ({ kind }: Obligation) => kind === 'MEET_CONDITION' || kind === 'CONFIRM_CONDITION'
  return [...owed.filter((one) => !waits(one)), ...owed.filter(waits)]
}

function possibleActs(memo: MemoDetails, me: string): BarAct[] {
  const form = (name: BarAct['name'], label: string, link: string): BarAct[] => {
    const linked = dialogFor(link, memo, me)
    return linked && 'dialog' in linked
      ? [{ name, label, owed: false, leadsTo: linked.dialog }]
      : []
  }
  const open = memo.objections.some(({ state }) => state === 'OPEN')
  return [
    ...form('DECIDE', 'Decide', 'decide'),
    ...form('GIVE_VERDICT', 'Give verdict', 'verdict'),
    ...form('LIFT_OBJECTION', OBLIGATION_LABELS.SETTLE_OBJECTION, 'lift'),
    ...(open ? form('ANSWER_OBJECTION', OBLIGATION_LABELS.ANSWER_OBJECTION, 'answer') : []),
    ...(permissionFor(memo, 'REVISE').allowed ? [writing(memo)] : []),
    ...form('OPEN_REVIEW', 'Open the review', 'review'),
  ]
}

function writing(memo: MemoDetails): BarAct {
  return {
    name: 'WRITE',
    label: writeLabel(memo),
    owed: false,
    leadsTo: `/m/${memo.number}/write`,
  }
}
