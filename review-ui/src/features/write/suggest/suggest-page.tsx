import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { EmptyState, Failed, Waiting } from '../../../components/states'
import { meQuery } from '../../../lib/me'
import { memoQuery, revisionQuery } from '../../../lib/memo-queries'
import { maySuggest } from '../../../lib/suggesting'
import { copyQuery } from './api'
import { SuggestWorkspace } from './suggest-workspace'

/** Changing a copy of the newest revision in order to suggest what was changed. */
export function SuggestPage() {
  const { number = '' } = useParams()
  return <Fetched key={number} number={number} />
}

function Fetched({ number }: { number: string }) {
  const { data: me } = useQuery(meQuery)
  const memo = useQuery(memoQuery(number))
  const copy = useQuery(copyQuery(number))
  const newest = memo.data?.revisions.length ?? 0
  // What was begun on a revision goes on there, whichever comes meanwhile: it is merged when it is accepted.
  const [revision, begin] = useState(0)
  if (revision === 0 && copy.data !== undefined && newest > 0) {
    begin(copy.data?.baseRevision ?? newest)
  }
  const base = useQuery({
    ...revisionQuery(memo.data?.memoId ?? '', revision),
    enabled: revision > 0,
  })
  const failed = [memo, copy, base].find(({ error }) => error)
  if (failed) return <Failed error={failed.error} retry={failed.refetch} />
  if (!memo.data || !me || copy.data === undefined) {
    return <Waiting what={`Fetching memo ${number}`} />
  }
  if (!maySuggest(memo.data, me)) {
    return (
      <EmptyState title="You can suggest nothing here.">
        <p>
          Those who read an open memo and do not write it suggest other words.{' '}
          <Link to={`/m/${number}`}>Back to the memo</Link>
        </p>
      </EmptyState>
    )
  }
  if (!base.data) return <Waiting what={`Fetching revision ${revision}`} />
  return (
    <SuggestWorkspace
      key={memo.data.memoId}
      memo={memo.data}
      base={{ revision: base.data.revision, markdown: base.data.markdown }}
      found={copy.data}
    />
  )
}
