import { useQuery } from '@tanstack/react-query'
import { Failed, Waiting } from '../../components/states'
import { count } from '../../lib/format'
import { inboxQuery } from '../../lib/obligations'
import { Debt } from './debt'
import { Guide } from './guide'
import classes from './inbox.module.css'
import { LaterDebts } from './later-debts'
import { NothingOwed } from './nothing-owed'
import { GROUPS, grouped } from './obligations'
import { OwnTimes } from './own-times'

export function InboxPage() {
  const { data, error, refetch } = useQuery(inboxQuery)
  return (
    <div className={classes.page}>
      <title>Inbox – Sixpager</title>
      <Guide />
      {error && !data ? (
        <Failed error={error} retry={refetch} />
      ) : !data ? (
        <Waiting what="Looking up what you owe" />
      ) : data.items.length === 0 ? (
        <>
          <NothingOwed />
          <LaterDebts later={data.later} />
        </>
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
                    key={`${item.source} ${item.kind} ${item.act.address} ${item.since}`}
                    item={item}
                  />
                ))}
              </ul>
            </section>
          ))}
          <LaterDebts later={data.later} />
          <OwnTimes />
        </>
      )}
    </div>
  )
}
