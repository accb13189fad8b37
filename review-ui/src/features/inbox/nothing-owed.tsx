import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { EmptyState } from '../../components/states'
import { Tag } from '../../components/tag'
import { date } from '../../lib/format'
import { STAGES } from '../../lib/labels'
import { meQuery } from '../../lib/me'
import { latelyQuery } from './api'
import classes from './inbox.module.css'

/** Whoever owes nothing finds what has changed last; an auditor comes for nothing else. */
export function NothingOwed() {
  const { data: me } = useQuery(meQuery)
  const { data: lately = [] } = useQuery(latelyQuery)
  const audits = me?.role === 'AUDITOR'
  return (
    <>
      <EmptyState title="You owe nothing.">
        <p>
          {audits
            ? 'Auditors read everything and change nothing. '
            : 'When a memo waits for you, it stands here with the reason. Meanwhile, see '}
          {!audits && (
            <>
              <Link to="/board">what waits for others</Link> or <Link to="/memos">read a memo</Link>
              .
            </>
          )}
        </p>
      </EmptyState>
      {lately.length > 0 && (
        <section aria-labelledby="lately">
          <h2 id="lately" className={classes.group}>
            To look at: what has changed last
          </h2>
          <ul className={classes.list}>
            {lately.map(({ memoId, number, title, stage, updatedAt }) => (
              <li key={memoId} className={classes.item}>
                <p className={classes.first}>
                  <Link to={`/m/${number}`} className={classes.memo}>
                    {title}
                  </Link>{' '}
                  <span className={classes.facts}>{date(updatedAt)}</span>
                </p>
                <p className={classes.look}>
                  <Tag tone={STAGES[stage].tone}>{STAGES[stage].label}</Tag>
                  <Link to={`/m/${number}/history`} aria-label={`History of ${title}`}>
                    History
                  </Link>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
