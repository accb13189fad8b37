import { type UseQueryOptions, useQuery } from '@tanstack/react-query'
import { type RefObject, useMemo, useState } from 'react'
import { useDirectory } from '../../lib/directory'
import { count } from '../../lib/format'
import type { Change, SideRow, RedlineSides as Sides } from '../../lib/schema'
import marks from '../printed-redline.module.css'
import text from '../printed-text.module.css'
import { Failed, Waiting } from '../states'
import { creditOf } from './changes'
import classes from './redline-sides.module.css'
import { rowGroupsOf } from './row-groups'

/** How the rows are asked for; the key differs with what is compared. */
// biome-ignore lint/suspicious/noExplicitAny: the parts of a key concern only who asks
export type SidesQuery = UseQueryOptions<Sides, Error, Sides, any>

interface RedlineSidesProps {
  query: SidesQuery
  names: { before: string; after: string }
  title: string
  /** How many printed pages they take. */
  pages: number
  changes: readonly Change[]
  current: Change | undefined
  sheetRef: RefObject<HTMLDivElement | null>
}

/** Both texts beside each other, block by block; long runs of blocks without a change are collapsed. */
export function RedlineSides(props: RedlineSidesProps) {
  const { query, names, title, pages, changes, current, sheetRef } = props
  const credited = useMemo(() => changes.filter(({ credits }) => credits.length > 0), [changes])
  const { data, error, refetch } = useQuery(query)
  const groups = useMemo(() => rowGroupsOf(data?.rows ?? []), [data])
  if (error && !data) return <Failed error={error} retry={refetch} />
  if (!data) return <Waiting what="Setting both texts side by side" />
  return (
    <div className={classes.sides} ref={sheetRef} data-sheet data-first-page={1} data-pages={pages}>
      <table aria-label={`${title}, ${inside(names.before)} beside ${inside(names.after)}`}>
        <thead>
          <tr>
            <th scope="col">{names.before}</th>
            <th scope="col">{names.after}</th>
          </tr>
        </thead>
        {groups.map((group) => (
          <RowGroup
            key={group.start}
            rows={group.rows}
            collapsed={group.collapsed}
            credited={credited}
            current={current}
          />
        ))}
      </table>
    </div>
  )
}

/** A name as it stands within a sentence. */
function inside(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}

interface RowGroupProps {
  rows: SideRow[]
  collapsed: boolean
  /** Whose words others had suggested. */
  credited: readonly Change[]
  current: Change | undefined
}

function RowGroup({ rows, collapsed, credited, current }: RowGroupProps) {
  const { nameOf } = useDirectory(credited.length > 0)
  const [open, setOpen] = useState(!collapsed)
  return (
    <tbody>
      {open ? (
        rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a comparison never change
          <tr key={index} data-changed={row.changed} data-here={holds(row, current) || undefined}>
            <Half html={row.before} />
            <Half
              html={row.after}
              credits={credited
                .filter((change) => holds(row, change))
                .map((change) => creditOf(change, nameOf))}
            />
          </tr>
        ))
      ) : (
        <tr className={classes.collapsed}>
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

function Half({ html, credits = [] }: { html?: string | null; credits?: readonly string[] }) {
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
      {[...new Set(credits)].map((credit) => (
        <p key={credit} className={classes.credit}>
          {credit}.
        </p>
      ))}
    </td>
  )
}

function holds(row: SideRow, change: Change | undefined): boolean {
  const mark = change && `id="${change.id}"`
  return mark !== undefined && `${row.before}${row.after}`.includes(mark)
}
