import { Button } from '@mantine/core'
import type { MemoDetails, RevisionSummary } from '../../../lib/schema'
import type { OpenForm } from '../dialogs/dialogs'
import classes from '../memo.module.css'
import { permissionFor } from '../permissions'
import type { RevisionSelection } from '../reading/use-revision-selection'
import { revisionLabelIn } from './revision-names'

interface RevisionOriginProps {
  memo: MemoDetails
  revision: RevisionSummary
  selection: RevisionSelection
  open: OpenForm
}

/** Where a text comes from if it is not simply written on from the one before. */
export function RevisionOrigin({ memo, revision, selection, open }: RevisionOriginProps) {
  const { merged, restores } = revision
  if (merged) {
    return (
      <p className={classes.origin}>
        Two texts merged: its author had started from{' '}
        {merged.ancestor === 0 ? 'nothing' : `revision ${revisionLabelIn(memo, merged.ancestor)}`}{' '}
        and met revision {revision.baseRevision}.{' '}
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => open({ kind: 'unmerged', revision: revision.revision })}
        >
          See what they had written
        </Button>
      </p>
    )
  }
  if (restores) {
    return (
      <p className={classes.origin}>
        The text of revision {revisionLabelIn(memo, restores)}, restored.{' '}
        <Button variant="subtle" size="compact-sm" onClick={() => selection.show(restores)}>
          See revision {restores}
        </Button>
      </p>
    )
  }
  return null
}

/** What an author can do with the revision shown. */
export function RevisionActions({ memo, revision, open }: Omit<RevisionOriginProps, 'selection'>) {
  const number = revision.revision
  return (
    <>
      {permissionFor(memo, 'NAME_REVISION').allowed && (
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => open({ kind: 'revision-name', revision: number })}
        >
          {revision.name ? 'Rename this revision' : 'Name this revision'}
        </Button>
      )}
      {number < memo.revisions.length && permissionFor(memo, 'REVISE').allowed && (
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => open({ kind: 'restoration', revision: number })}
        >
          Restore this revision
        </Button>
      )}
    </>
  )
}
