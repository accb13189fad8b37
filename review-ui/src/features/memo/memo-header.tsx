import type { ReactNode } from 'react'
import { Tag } from '../../components/tag'
import { useDirectory } from '../../lib/directory'
import { date } from '../../lib/format'
import { DOORS, OUTCOMES, STAGES } from '../../lib/labels'
import type { MemoDetails } from '../../lib/schema'
import { OpenThreadsLink } from './looking/open-threads-link'
import classes from './memo.module.css'

interface MemoHeaderProps {
  memo: MemoDetails
  /** Where the page has another name of its own. */
  heading?: 'h1' | 'h2'
  /** What comes and goes; it has a place of its own, so that nothing moves. */
  passing?: ReactNode
}

export function MemoHeader({ memo, heading: Heading = 'h1', passing }: MemoHeaderProps) {
  const { nameOf, namesOf } = useDirectory()
  const stage =
    memo.stage === 'DECIDED' && memo.decision ? OUTCOMES[memo.decision.outcome] : STAGES[memo.stage]
  return (
    <header className={classes.head}>
      <Heading>{memo.title}</Heading>
      {passing && <div className={classes.passing}>{passing}</div>}
      <p className={classes.kicker}>
        <span>Memo {memo.number}</span>
        <Tag tone={stage.tone}>{stage.label}</Tag>
        {memo.review && <span>{DOORS[memo.review.door].label}</span>}
        {memo.restricted && <Tag>Restricted</Tag>}
        <span>
          {nameOf(memo.owner)}
          {memo.coauthors.length > 0 && ` with ${namesOf(memo.coauthors)}`}
        </span>
        {memo.review && memo.stage === 'IN_REVIEW' && <span>due {date(memo.review.due)}</span>}
        {Heading === 'h1' && <OpenThreadsLink memoId={memo.memoId} />}
      </p>
    </header>
  )
}
