import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { PersonPicker } from '../../../components/person-picker'
import { missing } from '../../../lib/missing'
import type { Condition, ConditionAct } from '../../../lib/schema'
import { useUnsentText } from '../../../lib/use-unsent-text'
import {
  confirmCondition,
  handOverCondition,
  proposeConditionMet,
  refuseCondition,
  waiveCondition,
} from '../commands'
import { CommandPanel, type DialogProps } from '../dialogs/command-form'
import { LongTextField } from '../dialogs/long-text-field'
import { ConditionWords } from '../review/condition-words'
import { useInvitable } from '../review/invitations'
import classes from './acts.module.css'
import { ReasonPanel } from './reason-panel'

interface ConditionPanelProps extends DialogProps {
  condition: Condition
}

/** What is said of one condition: that it is met, that it is not, that nobody asks for it any more, or whose it is. */
export function ConditionPanel({ act, ...shared }: ConditionPanelProps & { act: ConditionAct }) {
  const { condition } = shared
  switch (act) {
    case 'PROPOSE':
      return <ProposalPanel {...shared} />
    case 'CONFIRM':
      return <ConfirmationPanel {...shared} />
    case 'HAND_OVER':
      return <HandOverPanel {...shared} />
    case 'REFUSE':
      return (
        <ReasonPanel
          {...shared}
          title="Say what is missing"
          send={refuseCondition(condition.conditionId)}
          topic={`refuse ${condition.conditionId}`}
          label="What is missing"
          unwritten="Write what is missing."
          explained="The condition is open again. What was said to meet it stays beside it."
          submitLabel="Not met"
        >
          <Asked condition={condition} />
        </ReasonPanel>
      )
    case 'WAIVE':
      return (
        <ReasonPanel
          {...shared}
          title="Waive the condition"
          send={waiveCondition(condition.conditionId)}
          topic={`waive ${condition.conditionId}`}
          explained="Nobody has to meet it any more. It stays on record with your reason."
          submitLabel="Waive"
          grave
        >
          <Asked condition={condition} />
        </ReasonPanel>
      )
  }
}

function ProposalPanel({ memo, condition, onClose }: ConditionPanelProps) {
  const newest = memo.revisions.length
  const evidence = useUnsentText(`evidence ${condition.conditionId}`)
  const [revision, setRevision] = useState(newest > condition.revision ? String(newest) : '')
  const numbers = memo.revisions.map((one) => one.revision).reverse()
  return (
    <CommandPanel
      memo={memo}
      onClose={onClose}
      title="Propose as met"
      send={proposeConditionMet(condition.conditionId)}
      content={{
        revision: revision === '' ? null : Number(revision),
        evidence: evidence.words.trim(),
      }}
      onSent={evidence.forget}
      submitLabel="Propose as met"
      missing={missing([evidence.words.trim() === '', 'Write what meets it.'])}
    >
      <Asked condition={condition} />
      <NativeSelect
        label="Met by"
        data={[
          { value: '', label: 'No revision of this memo' },
          ...numbers.map((number) => ({ value: String(number), label: `Revision ${number}` })),
        ]}
        value={revision}
        onChange={({ currentTarget }) => setRevision(currentTarget.value)}
      />
      <LongTextField
        label="Evidence"
        description="Where the text meets it, or what was done. Whoever set it confirms that, or says what is missing."
        words={evidence.words}
        onWrite={evidence.write}
        data-autofocus
        required
      />
    </CommandPanel>
  )
}

function ConfirmationPanel({ memo, condition, onClose }: ConditionPanelProps) {
  return (
    <CommandPanel
      memo={memo}
      onClose={onClose}
      title="Confirm that it is met"
      send={confirmCondition(condition.conditionId)}
      content={condition.proposals.length}
      submitLabel="Confirm"
    >
      <Asked condition={condition} />
      <p className={classes.small}>Nobody has to do anything about it after that.</p>
    </CommandPanel>
  )
}

function HandOverPanel({ memo, condition, onClose }: ConditionPanelProps) {
  const [to, setTo] = useState<string | null>(null)
  const reason = useUnsentText(`hand over ${condition.conditionId}`)
  const people = useInvitable('AUTHOR', [condition.owner, condition.reviewer])
  return (
    <CommandPanel
      memo={memo}
      onClose={onClose}
      title="Hand the condition over"
      send={handOverCondition(condition.conditionId)}
      content={to === null ? null : { to, reason: reason.words.trim() }}
      onSent={reason.forget}
      submitLabel="Hand over"
      missing={missing(
        [to === null, 'Choose whose it is.'],
        [reason.words.trim() === '', 'Write the reason.'],
      )}
    >
      <Asked condition={condition} />
      <PersonPicker
        label="Whose it is"
        data-autofocus
        required
        value={to}
        onChange={setTo}
        people={people}
      />
      <LongTextField
        label="Reason"
        minRows={2}
        words={reason.words}
        onWrite={reason.write}
        required
      />
    </CommandPanel>
  )
}

function Asked({ condition }: { condition: Condition }) {
  return (
    <div className={classes.said}>
      <ConditionWords condition={condition} />
    </div>
  )
}
