import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { Link, useParams } from 'react-router'
import { EmptyState, Failed, Waiting } from '../../components/states'
import { useDirectory } from '../../lib/directory'
import { meQuery } from '../../lib/me'
import { memoQuery, revisionQuery } from '../../lib/memo-queries'
import type { MemoDetails } from '../../lib/schema'
import { draftQuery } from './api'
import { type Base, type FoundDraft, newest as newestOf } from './draft/found-text'
import { browserShelf } from './draft/kept-text'
import { WritingDesk } from './writing-desk'

/** Writing the next revision of a memo. */
export function WritePage() {
  const { number = '' } = useParams()
  return <Fetched key={number} number={number} />
}

const NOTHING: Base = { revision: 0, markdown: '' }

function Fetched({ number }: { number: string }) {
  const { data: me } = useQuery(meQuery)
  const memo = useQuery(memoQuery(number))
  const newest = memo.data?.revisions.length ?? 0
  const revision = useQuery({
    ...revisionQuery(memo.data?.memoId ?? '', newest),
    enabled: newest > 0,
    // A revision that arrives while somebody writes must not take the text off the desk.
    placeholderData: keepPreviousData,
  })
  const draft = useQuery(draftQuery(number))
  const base = useLast(memo.data && newest === 0 ? NOTHING : revision.data)
  if (memo.data && me && base && draft.data) {
    return <Desk memo={memo.data} account={me.username} base={base} found={draft.data} />
  }
  const failed = [memo, revision, draft].find(({ error }) => error)
  if (failed) return <Failed error={failed.error} retry={failed.refetch} />
  return <Waiting what={`Fetching memo ${number}`} />
}

/** The last value that there was: what is on the desk stays there when a later one does not come. */
function useLast<T>(value: T | undefined): T | undefined {
  const [last, setLast] = useState(value)
  if (value !== undefined && value !== last) setLast(value)
  return value ?? last
}

interface DeskProps {
  memo: MemoDetails
  account: string
  base: Base
  found: FoundDraft
}

/** The desk, once there is something to write or to save; from then on it stays. */
function Desk({ memo, account, base: { revision, markdown }, found }: DeskProps) {
  const base = useMemo(() => ({ revision, markdown }), [revision, markdown])
  const shelf = useMemo(() => browserShelf(account, memo.memoId), [account, memo.memoId])
  const [begun, setBegun] = useState(
    () => newestOf(shelf.read(), found.known ? found.draft : null, base).text !== null,
  )
  const { named } = useDirectory()
  const permission = memo.may.find(({ action }) => action === 'REVISE')
  const closed = permission?.allowed
    ? null
    : named(permission?.reason ?? 'This memo takes no revision now.')
  if (closed === null && !begun) setBegun(true)
  if (closed !== null && !begun) {
    return (
      <EmptyState title={closed}>
        <p>
          <Link to={`/m/${memo.number}`}>Back to the memo</Link>
        </p>
      </EmptyState>
    )
  }
  return (
    <WritingDesk
      memo={memo}
      account={account}
      shelf={shelf}
      found={found}
      base={base}
      closed={closed}
    />
  )
}
