import { Link } from 'react-router'
import { Tag } from '../../components/tag'
import { useDirectory } from '../../lib/directory'
import { date, pages, time } from '../../lib/format'
import { OUTCOMES, STAGES } from '../../lib/labels'
import type { MemoRow } from '../../lib/schema'
import classes from './memos.module.css'

export function MemoList({ memos }: { memos: MemoRow[] }) {
  return (
    <ul className={classes.list}>
      {memos.map((memo) => (
        <Entry key={memo.memoId} memo={memo} />
      ))}
    </ul>
  )
}

function Entry({ memo }: { memo: MemoRow }) {
  const { nameOf } = useDirectory()
  const stage =
    memo.stage === 'DECIDED' && memo.outcome ? OUTCOMES[memo.outcome] : STAGES[memo.stage]
  return (
    <li className={classes.entry}>
      <span className={classes.number}>{memo.number}</span>
      <div>
        <Link to={`/m/${memo.number}`} className={classes.title}>
          {memo.title}
        </Link>
        <p className={classes.facts}>
          {nameOf(memo.owner)} ·{' '}
          {memo.revision === 0
            ? 'no text yet'
            : `revision ${memo.revision}${memo.pages ? `, ${pages(memo.pages)}` : ''}`}
        </p>
      </div>
      <p className={classes.stage}>
        <Tag tone={stage.tone}>{stage.label}</Tag>
        {memo.restricted && <span>Restricted</span>}
      </p>
      <p className={classes.changed} title={time(memo.updatedAt)}>
        {date(memo.updatedAt)}
      </p>
    </li>
  )
}
