import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { memoQuery } from '../../../lib/memo-queries'
import { addressOf } from '../address'
import { replacedQuery } from '../api'
import classes from './sidebar.module.css'

/** The memo that has taken this one's place, unless the reader may not see it. */
export function Successor({ memoId }: { memoId: string }) {
  const { data: memo } = useQuery(memoQuery(memoId))
  if (!memo) return null
  return (
    <p className={classes.note}>
      Its place has been taken by <MemoLink {...memo} />.
    </p>
  )
}

/** The memos whose place this one has taken, as far as the reader may see them. */
export function Replaced({ memoId }: { memoId: string }) {
  const { data: replaced = [] } = useQuery(replacedQuery(memoId))
  if (replaced.length === 0) return null
  return (
    <section aria-labelledby="replaces">
      <h2 id="replaces">It replaces</h2>
      {replaced.map((memo) => (
        <p key={memo.memoId} className={classes.note}>
          <MemoLink {...memo} />
        </p>
      ))}
    </section>
  )
}

function MemoLink({ number, title }: { number: number; title: string }) {
  return (
    <Link to={addressOf(number)}>
      memo {number}, {title}
    </Link>
  )
}
