import { Modal } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ComponentProps, useState } from 'react'
import { Failed, Waiting } from '../../../components/states'
import { useCommand } from '../../../lib/command'
import { movedOnOf } from '../../../lib/problem'
import type { MemoDetails, NewRevision, OwnText, WorkingCopy } from '../../../lib/schema'
import { submitRevision } from '../../../lib/submit-revision'
import { mergeQuery } from '../api'
import type { Submission } from '../submission/use-submission'
import classes from './merge.module.css'
import { OF_TWO_DRAFTS, WITH_REVISION } from './merge-words'
import { MergeWorkspace } from './merge-workspace'
import { mergedText, numbered, openConflicts } from './resolve'
import { useTheirs } from './use-theirs'

interface MergeViewProps {
  memo: MemoDetails
  mine: OwnText
  /** What the same author wrote on another device; without it, the newest revision is the other text. */
  theirs?: WorkingCopy
  /** Makes sure that no draft is on its way when the revision is sent. */
  before: () => Promise<void>
  submission: Submission
}

/** Puts the author's text and the newest revision together. Nothing is stored before it is submitted. */
export function MergeView({ memo, mine, theirs, before, submission }: MergeViewProps) {
  const merge = useQuery(mergeQuery(memo.memoId, mine, theirs))
  const { choices, summary } = submission
  const [again, setAgain] = useState(false)
  const command = useCommand<NewRevision>(
    (revision, key) => submitRevision(memo.memoId, revision, key),
    submission.submitted,
    before,
  )
  // What is on its way cannot be taken back.
  const close = () => command.isPending || submission.close()
  const newest = merge.data?.baseRevision
  const pieces = numbered(merge.data?.pieces ?? [])
  const submit = () => {
    if (newest === undefined || openConflicts(pieces, choices).length > 0) return
    const revision = {
      baseRevision: newest,
      markdown: mergedText(pieces, choices),
      summary: summary.trim(),
      merge: mine,
    }
    command.mutate(revision, {
      onError: (error) => {
        if (!movedOnOf(error)) return
        setAgain(true)
        command.reset()
        void merge.refetch()
      },
    })
  }
  return (
    <Modal
      opened
      fullScreen
      onClose={close}
      title={
        theirs
          ? 'Your two drafts, put together'
          : newest
            ? `Your text and revision ${newest}, put together`
            : 'Putting both together'
      }
      closeButtonProps={{ 'aria-label': 'Back to my text' }}
      classNames={{ content: classes.content, body: classes.body, header: classes.header }}
    >
      {merge.data ? (
        <PutTogether
          memo={memo}
          merge={merge.data}
          draft={theirs}
          pieces={pieces}
          choices={choices}
          onChoose={submission.onChoose}
          summary={summary}
          onSummary={submission.onSummary}
          again={again}
          pending={command.isPending || merge.isFetching}
          error={command.error ?? merge.error}
          onSubmit={submit}
          onGoOn={(merged) => newest !== undefined && submission.goOnWith(merged, newest)}
          onClose={close}
        />
      ) : merge.error ? (
        <Failed error={merge.error} retry={merge.refetch} />
      ) : (
        <Waiting what="Putting both texts together" />
      )}
    </Modal>
  )
}

type PutTogetherProps = Omit<
  ComponentProps<typeof MergeWorkspace>,
  'theirs' | 'next' | 'words' | 'changes'
> & { memo: MemoDetails; draft: WorkingCopy | undefined }

function PutTogether({ memo, draft, ...desk }: PutTogetherProps) {
  return (
    <MergeWorkspace
      {...desk}
      theirs={useTheirs(memo, desk.merge, draft)}
      next={draft ? null : desk.merge.baseRevision + 1}
      words={draft ? OF_TWO_DRAFTS : WITH_REVISION}
      changes={desk.pieces.some(({ piece }) => ['MINE', 'BOTH', 'CONFLICT'].includes(piece.kind))}
    />
  )
}
