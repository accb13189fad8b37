import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { EmptyState } from '../../components/states'
import { meQuery } from '../../lib/me'
import { BlankMemo } from './blank-memo'
import classes from './new.module.css'

/** The ways to begin a memo, one below the other. */
export function NewPage() {
  const { data: me } = useQuery(meQuery)
  if (me?.role === 'AUDITOR') {
    return (
      <EmptyState title="Auditors read everything and change nothing.">
        <p>
          Go to <Link to="/memos">all memos</Link>.
        </p>
      </EmptyState>
    )
  }
  return (
    <div className={classes.page}>
      <title>New memo – Sixpager</title>
      <h1>New memo</h1>
      <BlankMemo />
    </div>
  )
}
