import { Tag } from '../../components/tag'
import { useDirectory } from '../../lib/directory'
import { date } from '../../lib/format'
import { DOORS, OUTCOMES, STAGES } from '../../lib/labels'
import type { MemoDetails } from '../../lib/schema'
import classes from './memo.module.css'

interface MemoHeaderProps {
  memo: MemoDetails
  /** Where the page has another name of its own. */
  heading?: 'h1' | 'h2'
}

export function MemoHeader({ memo, heading: Heading = 'h1' }: MemoHeaderProps) {
  const { nameOf, namesOf } = useDirectory()
  const stage =
    memo.stage === 'DECIDED' && memo.decision ? OUTCOMES[memo.decision.outcome] : STAGES[memo.stage]
  return (
    <header className={classes.head}>
      <div className={classes.titles}>
        <p className={classes.kicker}>
          <span>Memo {memo.number}</span>
          <Tag tone={stage.tone}>{stage.label}</Tag>
          {memo.review && <span>{DOORS[memo.review.door].label}</span>}
          {memo.restricted && <Tag>Restricted</Tag>}
        </p>
        <Heading>{memo.title}</Heading>
        <p className={classes.byline}>
          {nameOf(memo.owner)}
          {memo.coauthors.length > 0 && ` with ${namesOf(memo.coauthors)}`}
          {memo.review && ` · due ${date(memo.review.due)}`}
        </p>
      </div>
    </header>
  )
}
