import { useQuery } from '@tanstack/react-query'
import { type RefObject, useMemo, useState } from 'react'
import marks from '../../components/printed-redline.module.css'
import text from '../../components/printed-text.module.css'
import { Failed, Waiting } from '../../components/states'
import { count } from '../../lib/format'
import type { Change, MemoDetails, SideRow } from '../../lib/schema'
import { sidesQuery } from './api'
import classes from './redline-sides.module.css'
import { stretchesOf } from './stretches'

interface RedlineSidesProps {
  memo: MemoDetails
  from: number
  to: number
  current: Change | undefined
  sheetRef: RefObject<HTMLDivElement | null>
}

/** Both texts beside each other, block by block; long stretches without a change are folded away. */
export function RedlineSides({ memo, from, to, current, sheetRef }: RedlineSidesProps) {
  const { data, error, refetch } = useQuery(sidesQuery(memo.memoId, from, to))
  const stretches = useMemo(() => stretchesOf(data?.rows ?? []), [data])
  if (error && !data) return <Failed error={error} retry={refetch} />
  if (!data) return <Waiting what={`Setting revision ${from} beside ${to}`} />
  const summary = memo.revisions[to - 1]
  return (
    <div
      className={classes.sides}
      ref={sheetRef}
      data-sheet
      data-first-page={1}
      data-pages={(summary?.pages ?? 1) + (summary?.appendixPages ?? 0)}
    >
      <table aria-label={`${memo.title}, revision ${from} beside revision ${to}`}>
        <thead>
          <tr>
            <th scope="col">Revision {from}</th>
            <th scope="col">Revision {to}</th>
          </tr>
        </thead>
        {stretches.map((stretch) => (
          <Stretch
            key={stretch.start}
            rows={stretch.rows}
            folded={stretch.folded}
            current={current}
          />
        ))}
      </table>
    </div>
  )
}

interface StretchProps {
  rows: SideRow[]
  folded: boolean
  current: Change | undefined
}

function Stretch({ rows, folded, current }: StretchProps) {
  const [open, setOpen] = useState(!folded)
  return (
    <tbody>
      {open ? (
        rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a comparison never change
          <tr key={index} data-changed={row.changed} data-here={holds(row, current) || undefined}>
            <Half html={row.before} />
            <Half html={row.after} />
          </tr>
        ))
      ) : (
        <tr className={classes.folded}>
          <td colSpan={2}>
            <button type="button" onClick={() => setOpen(true)}>
              {count(rows.length, 'block')} without a change
            </button>
          </td>
        </tr>
      )}
    </tbody>
  )
}

function Half({ html }: { html?: string | null }) {
  return (
    <td>
      {html ? (
        <div
          className={`${text.text} ${marks.marked}`}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the server renders and sanitises every piece
          dangerouslySetInnerHTML={{ __html: html }}
        />
      ) : (
        <span className={classes.nothing}>nothing here</span>
      )}
    </td>
  )
}

function holds(row: SideRow, change: Change | undefined): boolean {
  const mark = change && `id="${change.id}"`
  return mark !== undefined && `${row.before}${row.after}`.includes(mark)
}
