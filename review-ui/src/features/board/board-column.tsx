import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ShowMore } from '../../components/show-more'
import { STAGES } from '../../lib/labels'
import type { PastMoment } from '../../lib/past-moment'
import type { Board } from '../../lib/schema'
import { type BoardFilters, columnQuery } from './api'
import classes from './board.module.css'
import { BoardCardView } from './board-card'

/** More cards than these are drawn only on request: a board of a thousand memos must open at once. */
const PORTION = 40

interface BoardColumnProps {
  column: Board['columns'][number]
  filters: BoardFilters
  /** Whether cards are left out. */
  filtered: boolean
  past: PastMoment | null
}

export function BoardColumn({ column, filters, filtered, past }: BoardColumnProps) {
  const [shown, setShown] = useState(PORTION)
  const stage = STAGES[column.stage]
  const missing = Math.min(shown, column.found) > column.cards.length
  const { data: longer, isFetching } = useQuery({
    ...columnQuery(filters, column.stage, shown),
    enabled: missing,
    placeholderData: keepPreviousData,
  })
  const { found, cards } = (missing && longer) || column
  return (
    <section className={classes.column} aria-labelledby={`column-${column.stage}`}>
      <h2 id={`column-${column.stage}`}>
        {stage.label} <span className={classes.amount}>{found}</span>
      </h2>
      {found === 0 && (
        <p className={classes.none}>
          {filtered ? 'No memo here matches.' : past ? 'No memo stood here.' : stage.empty}
        </p>
      )}
      <ul className={classes.cards}>
        {cards.slice(0, shown).map((card) => (
          <li key={card.memoId}>
            <BoardCardView card={card} past={past} />
          </li>
        ))}
      </ul>
      {found > Math.min(shown, cards.length) && (
        <ShowMore
          of={stage.label}
          isLoading={missing && isFetching && cards.length < Math.min(shown, found)}
          // Twice as many, so that the end of a long column is not far.
          onMore={() => setShown(2 * shown)}
        />
      )}
    </section>
  )
}
