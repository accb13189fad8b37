import type { MemoDetails } from '../../../lib/schema'
import type { Dialog } from './dialogs'
import { FromFileDialog } from './from-file-dialog'
import { HandoverDialog } from './handover-dialog'
import { AccessDialog, TitleDialog } from './header-dialogs'
import { OverdueDialog } from './overdue-dialog'
import { CoauthorDialog, DelegationDialog, ParticipantDialog } from './people-dialogs'
import { CoauthorRemovalDialog, ParticipantRemovalDialog } from './removal-dialogs'
import { ReplacementDialog } from './replacement-dialog'
import { ReviewDialog } from './review-dialog'
import { RestorationDialog, RevisionNameDialog } from './revision-dialogs'
import { UnmergedDialog } from './unmerged-dialog'

interface MemoDialogsProps {
  memo: MemoDetails
  me: string
  dialog: Dialog | null
  onClose: () => void
}

/** The one dialog that is open. */
export function MemoDialogs({ memo, me, dialog, onClose }: MemoDialogsProps) {
  if (!dialog) return null
  const shared = { memo, onClose }
  switch (dialog.kind) {
    case 'review':
      return <ReviewDialog {...shared} />
    case 'extension':
      return <OverdueDialog {...shared} ways={['EXTEND_REVIEW']} />
    case 'decision-request':
      return <OverdueDialog {...shared} ways={['REQUEST_DECISION']} />
    case 'overdue':
      return <OverdueDialog {...shared} ways={['EXTEND_REVIEW', 'REQUEST_DECISION']} />
    case 'participant':
      return <ParticipantDialog {...shared} account={dialog.account} role={dialog.role} />
    case 'removal':
      return <ParticipantRemovalDialog {...shared} account={dialog.account} />
    case 'coauthor':
      return <CoauthorDialog {...shared} />
    case 'coauthor-removal':
      return <CoauthorRemovalDialog {...shared} me={me} account={dialog.account} />
    case 'delegation':
      return <DelegationDialog {...shared} />
    case 'handover':
      return <HandoverDialog {...shared} me={me} />
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
  }
}
