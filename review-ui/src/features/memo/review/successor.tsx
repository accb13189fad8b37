import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { memoQuery } from '../../../lib/memo-queries'
import { addressOf } from '../address'
import classes from './sidebar.module.css'

/** The memo that has taken this one's place, unless the reader may not see it. */
export function Successor({ memoId }: { memoId: string }) {
  const { data: memo } = useQuery(memoQuery(memoId))
  if (!memo) return null
  return (
    <p className={classes.note}>
      Its place has been taken by{' '}
      <Link to={addressOf(memo.number)}>
        memo {memo.number}, {memo.title}
      </Link>
      .
    </p>
  )
}
