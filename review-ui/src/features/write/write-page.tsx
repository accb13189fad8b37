import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { Link, useParams } from 'react-router'
import { EmptyState, Failed, Waiting } from '../../components/states'
import { useDirectory } from '../../lib/directory'
import { meQuery } from '../../lib/me'
import { memoQuery, revisionQuery } from '../../lib/memo-queries'
import type { MemoDetails } from '../../lib/schema'
import { draftQuery } from './api'
import { type Base, beginningOf, type FetchedDraft } from './draft/initial-draft'
import { browserDraftStore } from './draft/local-draft'
import { WriteWorkspace } from './write-workspace'

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
    // A revision that arrives while somebody writes must not take the text off the screen.
    placeholderData: keepPreviousData,
  })
  const draft = useQuery(draftQuery(number))
  const base = useLast(memo.data && newest === 0 ? NOTHING : revision.data)
  if (memo.data && me && base && draft.data) {
    return <Workspace memo={memo.data} account={me.username} base={base} found={draft.data} />
  }
  const failed = [memo, revision, draft].find(({ error }) => error)
  if (failed) return <Failed error={failed.error} retry={failed.refetch} />
  return <Waiting what={`Fetching memo ${number}`} />
}

/** The last value that there was: what is on the screen stays there when a later one does not come. */
function useLast<T>(value: T | undefined): T | undefined {
  const [last, setLast] = useState(value)
  if (value !== undefined && value !== last) setLast(value)
  return value ?? last
}

interface WorkspaceProps {
  memo: MemoDetails
  account: string
  base: Base
  found: FetchedDraft
}

/** The workspace, once there is something to write or to save; from then on it stays. */
function Workspace({ memo, account, base: { revision, markdown }, found }: WorkspaceProps) {
  const base = useMemo(() => ({ revision, markdown }), [revision, markdown])
  const store = useMemo(() => browserDraftStore(account, memo.memoId), [account, memo.memoId])
  const [begun, setBegun] = useState(() => beginningOf(store.read(), found, base).text !== null)
  const { withNames } = useDirectory()
  const permission = memo.may.find(({ action }) => action === 'REVISE')
  const closed = permission?.allowed
    ? null
    : withNames(permission?.reason ?? 'This memo takes no revision now.')
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
    <WriteWorkspace
      memo={memo}
      account={account}
      store={store}
      found={found}
      base={base}
      closed={closed}
    />
  )
}
