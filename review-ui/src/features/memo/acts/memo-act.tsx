import type { RefObject } from 'react'
import type { MemoDetails } from '../../../lib/schema'
import {
  handOverObjection,
  liftObjection,
  overrideObjection,
  recuse,
  reopen,
  sustainObjection,
  withdraw,
  withdrawVerdict,
} from '../commands'
import type { OpenForm } from '../dialogs/dialogs'
import { ObjectionWords } from '../review/objection-words'
import type { Act } from './acts'
import classes from './acts.module.css'
import { AnswerPanel } from './answer-panel'
import { ConditionPanel } from './condition-panel'
import { DecisionPanel } from './decision-panel'
import { HandOverPanel } from './hand-over-panel'
import { NoticePanel } from './notice-panel'
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
  open: OpenForm
  text: RefObject<HTMLElement | null>
  /** The revision with which it is compared there. */
  from: number | null
  onClose: () => void
  flushReading: () => Promise<void>
}

type PanelProps = Omit<MemoActProps, 'act'> & { act: Act }

/** The panel of the act that is being done; another act begins with empty fields. */
export function MemoAct({ act, ...shared }: MemoActProps) {
  return act && <Panel key={JSON.stringify(act)} act={act} {...shared} />
}

function Panel({ memo, me, act, open, onClose, flushReading, ...page }: PanelProps) {
  const shared = { memo, onClose }
  const { shown } = page
  switch (act.kind) {
    case 'verdict':
      return (
        <VerdictPanel
          {...shared}
          {...page}
          me={me}
          taken={act.verdict}
          flushReading={flushReading}
        />
      )
    case 'objection':
      return <ObjectionPanel {...shared} {...page} flushReading={flushReading} />
    case 'notice':
      return <NoticePanel {...shared} open={open} />
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
        <AnswerPanel {...shared} objectionId={act.objectionId} open={open}>
          <Objected memo={memo} objectionId={act.objectionId} />
        </AnswerPanel>
      )
    case 'objection-handover': {
      const objection = memo.objections.find((one) => one.objectionId === act.objectionId)
      return (
        objection && (
          <HandOverPanel
            {...shared}
            title="Hand the answer over"
            send={handOverObjection(act.objectionId)}
            topic={act.objectionId}
            without={[objection.answerer, objection.raisedBy]}
            explained="They are asked to answer, and told why. They need not write the memo."
          >
            <Objected memo={memo} objectionId={act.objectionId} />
          </HandOverPanel>
        )
      )
    }
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
      return (
        condition && <ConditionPanel {...shared} condition={condition} act={act.act} open={open} />
      )
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
