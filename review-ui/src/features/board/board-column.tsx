import { Button } from '@mantine/core'
import { useState } from 'react'
import { STAGES } from '../../lib/labels'
import type { PastMoment } from '../../lib/past-moment'
import type { Board } from '../../lib/schema'
import classes from './board.module.css'
import { BoardCardView } from './board-card'

/** More cards than these are drawn only on request: a board of a thousand memos must open at once. */
const PORTION = 40

interface BoardColumnProps {
  column: Board['columns'][number]
  /** Whether cards are left out. */
  filtered: boolean
  past: PastMoment | null
}

export function BoardColumn({ column, filtered, past }: BoardColumnProps) {
  const [shown, setShown] = useState(PORTION)
  const stage = STAGES[column.stage]
  const rest = column.cards.length - shown
  return (
    <section className={classes.column} aria-labelledby={`column-${column.stage}`}>
      <h2 id={`column-${column.stage}`}>
        {stage.label} <span className={classes.amount}>{column.cards.length}</span>
      </h2>
      {column.cards.length === 0 && (
        <p className={classes.none}>
          {filtered ? 'No memo here matches.' : past ? 'No memo stood here.' : stage.empty}
        </p>
      )}
      <ul className={classes.cards}>
        {column.cards.slice(0, shown).map((card) => (
          <li key={card.memoId}>
            <BoardCardView card={card} past={past} />
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button variant="default" fullWidth onClick={() => setShown(shown + PORTION)}>
          Show {Math.min(PORTION, rest)} more of {rest}
        </Button>
      )}
    </section>
  )
}
