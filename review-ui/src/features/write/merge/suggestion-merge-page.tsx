import { Modal } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { notify } from '../../../components/notify'
import { Failed, Waiting } from '../../../components/states'
import { useCommand } from '../../../lib/command'
import { useDirectory } from '../../../lib/directory'
import { showing } from '../../../lib/live/live-queries'
import type { ThreadReceipt } from '../../../lib/schema'
import { acceptMerged, suggestionMergeQuery } from '../api'
import classes from './merge.module.css'
import { WITH_SUGGESTION } from './merge-words'
import { MergeWorkspace } from './merge-workspace'
import { type Choices, numbered } from './resolve'
import { ofSuggestion } from './suggested-pieces'

/** A suggestion and the author's draft, which says something else in its place: the author says what becomes of both. */
export function SuggestionMergePage() {
  const { number = '', thread = '' } = useParams()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { nameOf } = useDirectory()
  const merge = useQuery(suggestionMergeQuery(number, thread))
  const [choices, choose] = useState<Choices>(new Map())
  const back = () => void navigate(`/m/${number}?thread=${thread}`)
  const command = useCommand<string, ThreadReceipt>(
    async (markdown) => {
      if (!merge.data) throw new Error('There is nothing to accept yet.')
      return acceptMerged(number, thread, merge.data, markdown)
    },
    ({ memoId }) => {
      void queries.invalidateQueries(showing([{ topic: 'thread', id: memoId }]))
      notify('The suggestion is in your draft as you have merged it.')
      back()
    },
  )
  const close = () => command.isPending || back()
  const pieces = numbered(ofSuggestion(merge.data?.merge.pieces ?? []))
  return (
    <Modal
      opened
      fullScreen
      onClose={close}
      title={`A suggestion and your draft of memo ${number}, put together`}
      closeButtonProps={{ 'aria-label': WITH_SUGGESTION.back }}
      classNames={{ content: classes.content, body: classes.body, header: classes.header }}
    >
      <title>{`Merging a suggestion into memo ${number} – Sixpager`}</title>
      {merge.data ? (
        <MergeWorkspace
          merge={merge.data.merge}
          theirs={{
            revisions: [],
            sentence: `${nameOf(merge.data.suggestedBy)}, for revision ${merge.data.merge.ancestor}`,
            nameOf,
          }}
          next={null}
          words={WITH_SUGGESTION}
          changes={pieces.some(({ piece }) => piece.kind !== 'SAME')}
          pieces={pieces}
          choices={choices}
          onChoose={(key, choice) => choose((before) => new Map(before).set(key, choice))}
          summary=""
          onSummary={() => undefined}
          again={false}
          pending={command.isPending || merge.isFetching}
          error={command.error ?? merge.error}
          onSubmit={() => undefined}
          onGoOn={(merged) =>
            command.mutate(merged, {
              // The draft or the thread has gone on meanwhile; what was settled stays where it still applies.
              onError: () => void merge.refetch(),
            })
          }
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
