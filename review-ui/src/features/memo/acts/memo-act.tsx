import type { MemoDetails } from '../../../lib/schema'
import {
  liftObjection,
  overrideObjection,
  recuse,
  reopen,
  sustainObjection,
  withdraw,
  withdrawVerdict,
} from '../commands'
import { ObjectionWords } from '../review/objection-words'
import type { Act } from './acts'
import classes from './acts.module.css'
import { AnswerPanel } from './answer-panel'
import { ConditionPanel } from './condition-panel'
import { DecisionPanel } from './decision-panel'
import { ObjectionPanel } from './objection-panel'
import { ReadingOverridePanel } from './reading-override-panel'
import { ReasonPanel } from './reason-panel'
import { VerdictPanel } from './verdict-panel'

interface MemoActProps {
  memo: MemoDetails
  me: string
  /** The revision on the page beside it. */
  shown: number
  act: Act | null
  onClose: () => void
  flushReading: () => Promise<void>
}

/** The panel of the act that is being done; another act begins with empty fields. */
export function MemoAct({ act, ...shared }: MemoActProps) {
  return act && <Panel key={JSON.stringify(act)} act={act} {...shared} />
}

function Panel({ memo, me, shown, act, onClose, flushReading }: MemoActProps & { act: Act }) {
  const shared = { memo, onClose }
  switch (act.kind) {
    case 'verdict':
      return <VerdictPanel {...shared} me={me} shown={shown} flushReading={flushReading} />
    case 'objection':
      return <ObjectionPanel {...shared} shown={shown} flushReading={flushReading} />
    case 'decision':
      return <DecisionPanel {...shared} shown={shown} />
    case 'verdict-withdrawal':
      return (
        <ReasonPanel
          {...shared}
          title="Take back the verdict"
          send={withdrawVerdict(act.onBehalfOf)}
          topic="verdict-withdrawal"
          explained="It stays on record that it was given and taken back. Another one will be owed."
          submitLabel="Take back"
        />
      )
    case 'answer':
      return (
        <AnswerPanel {...shared} objectionId={act.objectionId}>
          <Objected memo={memo} objectionId={act.objectionId} />
        </AnswerPanel>
      )
    case 'sustain':
      return (
        <ReasonPanel
          {...shared}
          title="Sustain your objection"
          send={sustainObjection(act.objectionId, answersTo(memo, act.objectionId))}
          topic={`sustain ${act.objectionId}`}
          explained="Why the answer is not enough. It stays beside the objection, and the authors are asked again."
          submitLabel="Sustain"
        >
          <Objected memo={memo} objectionId={act.objectionId} />
        </ReasonPanel>
      )
    case 'condition': {
      const condition = memo.conditions.find((one) => one.conditionId === act.conditionId)
      return condition && <ConditionPanel {...shared} condition={condition} act={act.act} />
    }
    case 'lift':
      return (
        <ReasonPanel
          {...shared}
          title="Lift your objection"
          send={liftObjection(act.objectionId)}
          topic={`lift ${act.objectionId}`}
          explained="It no longer blocks the approval. You still owe a verdict."
          submitLabel="Lift"
        >
          <Objected memo={memo} objectionId={act.objectionId} />
        </ReasonPanel>
      )
    case 'override':
      return (
        <ReasonPanel
          {...shared}
          title="Override the objection"
          send={overrideObjection(act.objectionId)}
          topic={`override ${act.objectionId}`}
          explained="It stays on record with your reason and no longer blocks the approval."
          submitLabel="Override"
          grave
        >
          <Objected memo={memo} objectionId={act.objectionId} />
        </ReasonPanel>
      )
    case 'reading-override':
      return <ReadingOverridePanel {...shared} shown={shown} />
    case 'recusal':
      return (
        <ReasonPanel
          {...shared}
          title="Recuse yourself"
          send={recuse}
          topic="recusal"
          explained="You take no further part in this review, and nobody waits for you."
          submitLabel="Recuse yourself"
          grave
        />
      )
    case 'withdrawal':
      return (
        <ReasonPanel
          {...shared}
          title="Withdraw the memo"
          send={withdraw}
          topic="withdrawal"
          explained="The memo and its history stay readable. You may reopen it later."
          submitLabel="Withdraw"
          grave
        />
      )
    case 'reopening':
      return (
        <ReasonPanel
          {...shared}
          title="Reopen the memo"
          send={reopen}
          topic="reopening"
          explained="What was decided stays on record; a new decision will be asked for."
          submitLabel="Reopen"
        />
      )
  }
}

function answersTo(memo: MemoDetails, objectionId: string): number {
  return memo.objections.find((one) => one.objectionId === objectionId)?.answers.length ?? 0
}

/** What the words are said to. */
function Objected({ memo, objectionId }: { memo: MemoDetails; objectionId: string }) {
  const objection = memo.objections.find((one) => one.objectionId === objectionId)
  return (
    objection && (
      <div className={classes.said}>
        <ObjectionWords objection={objection} />
      </div>
    )
  )
}
