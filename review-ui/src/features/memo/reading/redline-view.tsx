import { useQuery } from '@tanstack/react-query'
import type { RefObject } from 'react'
import redline from '../../../components/redline/redline.module.css'
import { RedlineComparison } from '../../../components/redline/redline-comparison'
import { saveLinked } from '../../../components/saved-file'
import { Failed, Waiting } from '../../../components/states'
import { apiUrl } from '../../../lib/api-url'
import type { MemoDetails } from '../../../lib/schema'
import { redlineQuery, sidesQuery } from '../api'

interface RedlineViewProps {
  memo: MemoDetails
  from: number
  to: number
  sheetRef: RefObject<HTMLDivElement | null>
  onClean: () => void
}

/** Two revisions in one text: what was taken out is struck through, what was put in is underlined. */
export function RedlineView({ memo, from, to, sheetRef, onClean }: RedlineViewProps) {
  const { data, error, refetch } = useQuery(redlineQuery(memo.memoId, from, to))
  if (error && !data) return <Failed error={error} retry={refetch} />
  if (!data) return <Waiting what={`Comparing revision ${from} with ${to}`} />
  const summary = memo.revisions[to - 1]
  return (
    <RedlineComparison
      redline={data}
      names={{ before: `Revision ${from}`, after: `Revision ${to}` }}
      label={`Revision ${from} to ${to}`}
      title={memo.title}
      pages={summary?.pages ?? 1}
      appendixPages={summary?.appendixPages ?? 0}
      foot={`Memo ${memo.number}, revision ${from} compared with ${to}`}
      sides={sidesQuery(memo.memoId, from, to)}
      print={
        <a
          className={redline.download}
          href={apiUrl('/api/memos/{id}/redline.pdf', {
            path: { id: String(memo.number) },
            query: { from, to },
          })}
          download={`memo-${memo.number}-r${from}-to-r${to}.pdf`}
          onClick={saveLinked}
        >
          PDF
        </a>
      }
      sheetRef={sheetRef}
      end={{ label: 'Clean text', act: onClean }}
    />
  )
}
