import { Modal } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Failed, Waiting } from '../../../components/states'
import { useCommand } from '../../../lib/command'
import { movedOnOf } from '../../../lib/problem'
import type { MemoDetails, Receipt } from '../../../lib/schema'
import { mergeQuery, type NewRevision, type OwnText, submitRevision } from '../api'
import classes from './merge.module.css'
import { MergeDesk } from './merge-desk'
import { type Choice, type Choices, mergedText, numbered, openConflicts } from './resolve'

interface MergeViewProps {
  memo: MemoDetails
  mine: OwnText
  summary: string
  onClose: () => void
  onSubmitted: (receipt: Receipt) => void
}

/** Puts the author's text and the newest revision together. Nothing is stored before it is submitted. */
export function MergeView({ memo, mine, summary: begun, onClose, onSubmitted }: MergeViewProps) {
  const merge = useQuery(mergeQuery(memo.memoId, mine))
  const [choices, setChoices] = useState<Choices>(new Map())
  const [summary, setSummary] = useState(begun)
  const [again, setAgain] = useState(false)
  const command = useCommand<NewRevision>(
    (revision, key) => submitRevision(memo.memoId, revision, key),
    onSubmitted,
  )
  const newest = merge.data?.baseRevision
  const pieces = numbered(merge.data?.pieces ?? [])
  const choose = (key: string, choice: Choice) => setChoices(new Map(choices).set(key, choice))
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
      onClose={onClose}
      // What has been settled is not to be lost by a key.
      closeOnEscape={choices.size === 0}
      title={newest ? `Your text and revision ${newest}, put together` : 'Putting both together'}
      closeButtonProps={{ 'aria-label': 'Back to my text' }}
      classNames={{ content: classes.content, body: classes.body, header: classes.header }}
    >
      {merge.data ? (
        <MergeDesk
          memo={memo}
          merge={merge.data}
          pieces={pieces}
          choices={choices}
          onChoose={choose}
          summary={summary}
          onSummary={setSummary}
          again={again}
          pending={command.isPending || merge.isFetching}
          error={command.error ?? merge.error}
          onSubmit={submit}
          onClose={onClose}
        />
      ) : merge.error ? (
        <Failed error={merge.error} retry={merge.refetch} />
      ) : (
        <Waiting what="Putting both texts together" />
      )}
    </Modal>
  )
}
