import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
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
import type { OpenForm } from '../dialogs/dialogs'
import { LongTextField } from '../dialogs/long-text-field'
import { ConditionWords } from '../review/condition-words'
import classes from './acts.module.css'
import { HandOverPanel } from './hand-over-panel'
import { NotMine } from './not-mine'
import { ReasonPanel } from './reason-panel'

interface ConditionPanelProps extends DialogProps {
  condition: Condition
  open: OpenForm
}

/** What is said of one condition: that it is met, that it is not, that nobody asks for it any more, or whose it is. */
export function ConditionPanel({ act, ...shared }: ConditionPanelProps & { act: ConditionAct }) {
  const { open: _, ...panel } = shared
  const { condition } = panel
  switch (act) {
    case 'PROPOSE':
      return <ProposalPanel {...shared} />
    case 'CONFIRM':
      return <ConfirmationPanel {...shared} />
    case 'HAND_OVER':
      return (
        <HandOverPanel
          {...panel}
          title="Hand the condition over"
          send={handOverCondition(condition.conditionId)}
          topic={condition.conditionId}
          without={[condition.owner, condition.reviewer]}
        >
          <Asked condition={condition} />
        </HandOverPanel>
      )
    case 'REFUSE':
      return (
        <ReasonPanel
          {...panel}
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
          {...panel}
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

function ProposalPanel({ memo, condition, onClose, open }: ConditionPanelProps) {
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
      {condition.may.includes('HAND_OVER') && (
        <NotMine
          onClick={() =>
            open({ kind: 'condition', conditionId: condition.conditionId, act: 'HAND_OVER' })
          }
        />
      )}
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

function Asked({ condition }: { condition: Condition }) {
  return (
    <div className={classes.said}>
      <ConditionWords condition={condition} />
    </div>
  )
}
