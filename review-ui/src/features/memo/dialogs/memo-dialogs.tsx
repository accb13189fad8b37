import type { MemoDetails } from '../../../lib/schema'
import {
  answerObjection,
  liftObjection,
  overrideObjection,
  recuse,
  reopen,
  withdraw,
  withdrawVerdict,
} from '../commands'
import { DecisionDialog } from './decision-dialog'
import type { Dialog } from './dialogs'
import { FromFileDialog } from './from-file-dialog'
import { AccessDialog, TitleDialog } from './header-dialogs'
import { ObjectionDialog } from './objection-dialog'
import { OverdueDialog } from './overdue-dialog'
import { CoauthorDialog, DelegationDialog, ParticipantDialog } from './people-dialogs'
import { ReasonDialog } from './reason-dialog'
import { CoauthorRemovalDialog, ParticipantRemovalDialog } from './removal-dialogs'
import { ReplacementDialog } from './replacement-dialog'
import { ReviewDialog } from './review-dialog'
import { RestorationDialog, RevisionNameDialog } from './revision-dialogs'
import { UnmergedDialog } from './unmerged-dialog'
import { VerdictDialog } from './verdict-dialog'

interface MemoDialogsProps {
  memo: MemoDetails
  me: string
  /** The revision on the page behind. */
  shown: number
  dialog: Dialog | null
  onClose: () => void
  flushReading: () => Promise<void>
}

/** The one dialog that is open. */
export function MemoDialogs({ memo, me, shown, dialog, onClose, flushReading }: MemoDialogsProps) {
  if (!dialog) return null
  const shared = { memo, onClose }
  switch (dialog.kind) {
    case 'verdict':
      return <VerdictDialog {...shared} me={me} shown={shown} flushReading={flushReading} />
    case 'verdict-withdrawal':
      return (
        <ReasonDialog
          {...shared}
          title="Take back the verdict"
          send={withdrawVerdict(dialog.onBehalfOf)}
          topic="verdict-withdrawal"
          label="Reason"
          explained="It stays on record that it was given and taken back. Another one will be owed."
          submitLabel="Take back"
        />
      )
    case 'objection':
      return <ObjectionDialog {...shared} shown={shown} flushReading={flushReading} />
    case 'decision':
      return <DecisionDialog {...shared} shown={shown} />
    case 'review':
      return <ReviewDialog {...shared} />
    case 'extension':
      return <OverdueDialog {...shared} ways={['EXTEND_REVIEW']} />
    case 'decision-request':
      return <OverdueDialog {...shared} ways={['REQUEST_DECISION']} />
    case 'overdue':
      return <OverdueDialog {...shared} ways={['EXTEND_REVIEW', 'REQUEST_DECISION']} />
    case 'participant':
      return <ParticipantDialog {...shared} />
    case 'removal':
      return <ParticipantRemovalDialog {...shared} account={dialog.account} />
    case 'coauthor':
      return <CoauthorDialog {...shared} />
    case 'coauthor-removal':
      return <CoauthorRemovalDialog {...shared} me={me} account={dialog.account} />
    case 'delegation':
      return <DelegationDialog {...shared} />
    case 'title':
      return <TitleDialog {...shared} />
    case 'access':
      return <AccessDialog {...shared} />
    case 'supersession':
      return <ReplacementDialog {...shared} />
    case 'revision-name':
      return <RevisionNameDialog {...shared} revision={dialog.revision} />
    case 'restoration':
      return <RestorationDialog {...shared} revision={dialog.revision} />
    case 'unmerged':
      return <UnmergedDialog {...shared} revision={dialog.revision} />
    case 'file':
      return <FromFileDialog {...shared} />
    case 'recusal':
      return (
        <ReasonDialog
          {...shared}
          title="Recuse yourself"
          send={recuse}
          topic="recusal"
          label="Reason"
          explained="You take no further part in this review, and nobody waits for you."
          submitLabel="Recuse yourself"
          grave
        />
      )
    case 'withdrawal':
      return (
        <ReasonDialog
          {...shared}
          title="Withdraw the memo"
          send={withdraw}
          topic="withdrawal"
          label="Reason"
          explained="The memo and its history stay readable. You may reopen it later."
          submitLabel="Withdraw"
          grave
        />
      )
    case 'reopening':
      return (
        <ReasonDialog
          {...shared}
          title="Reopen the memo"
          send={reopen}
          topic="reopening"
          label="Reason"
          explained="What was decided stays on record; a new decision will be asked for."
          submitLabel="Reopen"
        />
      )
    case 'answer':
      return (
        <ReasonDialog
          {...shared}
          title="Answer the objection"
          send={answerObjection(dialog.objectionId)}
          topic={`answer ${dialog.objectionId}`}
          label="Answer"
          explained="Say what the text does about it, or why it does not. Whoever raised it lifts it, or does not."
          submitLabel="Answer"
        />
      )
    case 'lift':
      return (
        <ReasonDialog
          {...shared}
          title="Lift your objection"
          send={liftObjection(dialog.objectionId)}
          topic={`lift ${dialog.objectionId}`}
          label="Reason"
          explained="It no longer blocks the approval. You still owe a verdict."
          submitLabel="Lift"
        />
      )
    case 'override':
      return (
        <ReasonDialog
          {...shared}
          title="Override the objection"
          send={overrideObjection(dialog.objectionId)}
          topic={`override ${dialog.objectionId}`}
          label="Reason"
          explained="It stays on record with your reason and no longer blocks the approval."
          submitLabel="Override"
          grave
        />
      )
  }
}
