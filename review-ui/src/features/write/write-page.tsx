import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useParams } from 'react-router'
import { EmptyState, Failed, Waiting } from '../../components/states'
import { meQuery } from '../../lib/me'
import { memoQuery, revisionQuery } from '../../lib/memo-queries'
import { draftQuery } from './api'
import { WritingDesk } from './writing-desk'

/** Writing the next revision of a memo. */
export function WritePage() {
  const { number = '' } = useParams()
  const { data: me } = useQuery(meQuery)
  const memo = useQuery(memoQuery(number))
  const newest = memo.data?.revisions.length ?? 0
  const base = useQuery({
    ...revisionQuery(memo.data?.memoId ?? '', newest),
    enabled: newest > 0,
    // A revision that arrives while somebody writes must not take the text off the desk.
    placeholderData: keepPreviousData,
  })
  const draft = useQuery(draftQuery(number))
  const error = memo.error ?? base.error
  if (error && !(memo.data && base.data)) {
    return <Failed error={error} retry={memo.error ? memo.refetch : base.refetch} />
  }
  if (!memo.data || !me || (newest > 0 && !base.data) || draft.isPending) {
    return <Waiting what={`Fetching memo ${number}`} />
  }
  const permission = memo.data.may.find(({ action }) => action === 'REVISE')
  if (!permission?.allowed) {
    return (
      <EmptyState title={permission?.reason ?? 'This memo takes no revision now.'}>
        <p>
          <Link to={`/m/${number}`}>Back to the memo</Link>
        </p>
      </EmptyState>
    )
  }
  return (
    <WritingDesk
      key={memo.data.memoId}
      memo={memo.data}
      account={me.username}
      draft={draft.data ?? null}
      base={
        base.data
          ? { revision: base.data.revision, markdown: base.data.markdown }
          : { revision: 0, markdown: '' }
      }
    />
  )
}
