import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { EmptyState, Failed, Waiting } from '../../components/states'
import { useDirectory } from '../../lib/directory'
import { age, count, due, time } from '../../lib/format'
import { inboxQuery, OBLIGATION_LABELS } from '../../lib/obligations'
import type { Obligation } from '../../lib/schema'
import classes from './inbox.module.css'
import { GROUPS, grouped } from './obligations'

export function InboxPage() {
  const { data, error, refetch } = useQuery(inboxQuery)
  return (
    <div className={classes.page}>
      <title>Inbox – Sixpager</title>
      {error && !data ? (
        <Failed error={error} retry={refetch} />
      ) : !data ? (
        <Waiting what="Looking up what you owe" />
      ) : data.items.length === 0 ? (
        <NothingOwed />
      ) : (
        <>
          <h1 className={classes.title}>You owe {count(data.items.length, 'thing')}.</h1>
          {grouped(data.items).map(([group, items]) => (
            <section key={group} aria-labelledby={`group-${group}`}>
              <h2 id={`group-${group}`} className={classes.group}>
                {GROUPS[group]}
              </h2>
              <ul className={classes.list}>
                {items.map((item) => (
                  <Debt
                    key={`${item.source}-${item.subject.id}-${item.kind}-${item.since}`}
                    item={item}
                  />
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </div>
  )
}

function Debt({ item }: { item: Obligation }) {
  const { withNames } = useDirectory()
  const { number, title, revision } = item.subject
  const deadline = item.due ? due(item.due) : null
  return (
    <li className={classes.item}>
      <div className={classes.what}>
        <Link to={item.act.address} className={classes.act}>
          {OBLIGATION_LABELS[item.kind]}
        </Link>
        <Link to={`/m/${number}`} className={classes.memo}>
          {title}
          <span className={classes.number}>
            memo {number}
            {revision ? `, revision ${revision}` : ''}
          </span>
        </Link>
      </div>
      <dl className={classes.facts}>
        <div>
          <dt>Why</dt>
          <dd>{withNames(item.why)}</dd>
        </div>
        <div>
          <dt>Ends when</dt>
          <dd>{withNames(item.endsWhen)}</dd>
        </div>
        <div>
          <dt>Owed</dt>
          <dd className={classes.time}>
            <span title={time(item.since)}>for {age(item.since)}</span>
            {deadline && <span data-late={deadline.late}>{deadline.sentence}</span>}
          </dd>
        </div>
      </dl>
    </li>
  )
}

function NothingOwed() {
  return (
    <EmptyState title="You owe nothing.">
      <p>
        When a memo waits for you, it stands here with the reason. Meanwhile, see{' '}
        <Link to="/board">what waits for others</Link> or <Link to="/memos">read a memo</Link>.
      </p>
    </EmptyState>
  )
}
