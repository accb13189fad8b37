import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { onDemand } from '../../components/on-demand'
import { ThreadCountTag } from '../../components/thread-count-tag'
import { useDirectory } from '../../lib/directory'
import { due, pages } from '../../lib/format'
import { OBLIGATION_LABELS } from '../../lib/obligations'
import type { Obligation } from '../../lib/schema'
import { DebtFacts } from './debt-facts'
import classes from './inbox.module.css'
import { SnoozeButton } from './snooze-button'
import { mayPutOff } from './snooze-times'

const SnoozeMenu = onDemand(async () => (await import('./snooze-menu')).SnoozeMenu)

/** What is owed: the memo, why it waits, since when and what ends it; beside that the act itself. */
export function Debt({ item }: { item: Obligation }) {
  const { nameOf, withNames } = useDirectory()
  const { number, title, revision, author, news } = item.subject
  const deadline = item.due ? due(item.due) : null
  const facts = [
    author && nameOf(author),
    revision && `revision ${revision}`,
    item.subject.pages && pages(item.subject.pages),
  ]
  return (
    <li className={classes.item} data-late={deadline?.late}>
      <div className={classes.what}>
        <p className={classes.first}>
          <Link to={`/m/${number}`} className={classes.memo}>
            {title}
          </Link>{' '}
          <span className={classes.facts}>
            {facts.filter(Boolean).join(', ')} <ThreadCountTag memoId={item.subject.id} />
          </span>
        </p>
        <p className={classes.second}>
          {deadline && (
            <span className={classes.due} data-late={deadline.late}>
              {deadline.sentence}.{' '}
            </span>
          )}
          {withNames(item.why)}
          {news && <span className={classes.news}> {news}</span>}
        </p>
        <DebtFacts item={item} />
      </div>
      <div className={classes.acts}>
        {mayPutOff(item) && (
          <SnoozeMenu item={item} standIn={(props) => <SnoozeButton item={item} {...props} />} />
        )}
        <Button
          component={Link}
          to={item.act.address}
          variant={deadline?.late ? 'filled' : 'default'}
          size="compact-md"
          className={classes.act}
        >
          {OBLIGATION_LABELS[item.kind]}
        </Button>
      </div>
    </li>
  )
}
