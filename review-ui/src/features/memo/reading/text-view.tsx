import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, type RefObject, useState } from 'react'
import { PrintedPage } from '../../../components/printed-page'
import { Failed, Waiting } from '../../../components/states'
import { shortHash } from '../../../lib/format'
import { useLetterKeys } from '../../../lib/letter-keys'
import { revisionQuery } from '../../../lib/memo-queries'
import type { MemoDetails } from '../../../lib/schema'
import { authorshipQuery, breaksQuery } from '../api'
import { AuthorshipView } from './authorship-view'
import classes from './authorship-view.module.css'

interface TextViewProps {
  memo: MemoDetails
  revision: number
  sheetRef: RefObject<HTMLDivElement | null>
  /** What else can be said or done at the head of the page. */
  beside?: ReactNode
}

/** One revision as it prints. The newest one came with the memo; older ones are fetched. */
export function TextView({ memo, revision, sheetRef, beside }: TextViewProps) {
  const [asked, setAsked] = useState(false)
  useLetterKeys([['w', () => setAsked(!asked)]])
  const newest = useNewestHtml(memo, revision)
  const { data, error, refetch } = useQuery({
    ...revisionQuery(memo.memoId, revision),
    enabled: newest === undefined,
  })
  const authorship = useQuery({ ...authorshipQuery(memo.memoId, revision), enabled: asked })
  const { data: breaks } = useQuery(breaksQuery(memo.memoId, revision))
  const summary = memo.revisions[revision - 1]
  const html = newest ?? data?.html
  if (error && !html) return <Failed error={error} retry={refetch} />
  if (!summary || html === undefined) return <Waiting what={`Fetching revision ${revision}`} />
  return (
    <>
      <div className={classes.asked}>
        <div>
          {beside}
          <Button
            variant="default"
            size="compact-xs"
            aria-pressed={asked}
            title="Who wrote this (w)"
            onClick={() => setAsked(!asked)}
          >
            Who wrote this
          </Button>
        </div>
      </div>
      <PrintedPage
        html={(asked && authorship.data?.html) || html}
        pages={summary.pages}
        appendixPages={summary.appendixPages}
        breaks={breaks?.breaks}
        notice={memo.source ? `${memo.source}. Dates are those of the source.` : null}
        foot={`Memo ${memo.number}, revision ${revision}, ${shortHash(summary.contentHash)}`}
        label={`${memo.title}, revision ${revision}`}
        sheetRef={sheetRef}
      />
      {asked && <AuthorshipView memo={memo} revision={revision} sheetRef={sheetRef} />}
    </>
  )
}

/** The text that came with the memo. It stays when a newer one has come and takes its place there. */
function useNewestHtml(memo: MemoDetails, revision: number): string | undefined {
  const [kept, keep] = useState<{ revision: number; html: string } | null>(null)
  const newest = memo.revisions.length
  if (memo.html && kept?.revision !== newest && revision === newest) {
    keep({ revision: newest, html: memo.html })
  }
  if (revision === newest && memo.html) return memo.html
  return kept?.revision === revision ? kept.html : undefined
}
