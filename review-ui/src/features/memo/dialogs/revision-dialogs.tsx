import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { Refusal } from '../../../components/states'
import { SUMMARY_LIMIT } from '../../../components/summary-field'
import { LimitedArea, LimitedLine } from '../../../components/text-limit'
import { revisionQuery } from '../../../lib/memo-queries'
import { missing } from '../../../lib/missing'
import { submitRevision } from '../../../lib/submit-revision'
import { addressOf } from '../address'
import { nameRevision } from '../commands'
import { NAME_LIMIT, nameRefusal, revisionLabelIn } from '../revisions/revision-names'
import { CommandDialog, type DialogProps } from './command-form'
import classes from './dialogs.module.css'

interface RevisionDialogProps extends DialogProps {
  revision: number
}

export function RevisionNameDialog({ memo, revision, onClose }: RevisionDialogProps) {
  const before = memo.revisions[revision - 1]?.name ?? ''
  const [name, setName] = useState(before)
  const refusal = nameRefusal(memo, revision, name)
  return (
    <CommandDialog
      memo={memo}
      onClose={onClose}
      title={before ? `Rename revision ${revision}` : `Name revision ${revision}`}
      send={nameRevision(revision)}
      content={{ name: name.trim() }}
      submitLabel={before ? 'Rename it' : 'Name it'}
      missing={missing(
        [name.trim() === '', 'Write the name.'],
        [name.trim() === before, 'It is the name that the revision has.'],
        [refusal !== null, 'Choose another name.'],
      )}
    >
      <LimitedLine
        label="Name"
        description="Such as “As sent to the board”. It stands beside the number everywhere, and the history keeps it."
        limit={NAME_LIMIT}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={refusal}
        data-autofocus
      />
    </CommandDialog>
  )
}

/** An old text becomes the newest one; nothing that came between is lost. */
export function RestorationDialog({ memo, revision, onClose }: RevisionDialogProps) {
  const navigate = useNavigate()
  const old = useQuery(revisionQuery(memo.memoId, revision))
  // What arrives while the dialog is open is not what its author has seen; the server then refuses.
  const [newest] = useState(memo.revisions.length)
  const [summary, setSummary] = useState(() =>
    `Restores revision ${revisionLabelIn(memo, revision)}: ${memo.revisions[revision - 1]?.summary}`.slice(
      0,
      SUMMARY_LIMIT,
    ),
  )
  return (
    <CommandDialog
      memo={memo}
      onClose={onClose}
      title={`Restore revision ${revision}`}
      send={submitRevision}
      content={
        old.data
          ? {
              baseRevision: newest,
              markdown: old.data.markdown,
              summary: summary.trim(),
              restores: revision,
            }
          : null
      }
      onSent={(receipt) => void navigate(addressOf(memo.number, receipt.revision))}
      submitLabel={`Submit as revision ${newest + 1}`}
      missing={missing(
        [!old.data, 'The old text has not come yet.'],
        [summary.trim() === '', 'Write what changes, and why.'],
      )}
    >
      <p className={classes.note}>
        A restored revision is a new one: revision {newest + 1} will say what revision {revision}{' '}
        said. Revisions {revision} to {newest} stay as they are, and so does whatever is in your
        draft.
        {memo.stage === 'IN_REVIEW' &&
          ` Verdicts on revision ${newest} lapse unless only the layout differs.`}
      </p>
      <LimitedArea
        label="What changes, and why"
        description="It stays in the history."
        autosize
        minRows={2}
        limit={SUMMARY_LIMIT}
        value={summary}
        onChange={(event) => setSummary(event.currentTarget.value)}
        data-autofocus
      />
      <Refusal error={old.error} />
    </CommandDialog>
  )
}
