import { Link } from 'react-router'
import { Tag } from '../../components/tag'
import { useDirectory } from '../../lib/directory'
import { date, pages, time } from '../../lib/format'
import { OUTCOMES, STAGES } from '../../lib/labels'
import { memoAddress, type PastMoment } from '../../lib/past-moment'
import type { MemoRow } from '../../lib/schema'
import classes from './memos.module.css'

export function MemoList({ memos, past }: { memos: MemoRow[]; past: PastMoment | null }) {
  return (
    <ul className={classes.list}>
      {memos.map((memo) => (
        <Entry key={memo.memoId} memo={memo} past={past} />
      ))}
    </ul>
  )
}

function Entry({ memo, past }: { memo: MemoRow; past: PastMoment | null }) {
  const { nameOf } = useDirectory()
  const stage =
    memo.stage === 'DECIDED' && memo.outcome ? OUTCOMES[memo.outcome] : STAGES[memo.stage]
  return (
    <li className={classes.entry}>
      <span className={classes.number}>{memo.number}</span>
      <div>
        <Link to={memoAddress(memo.number, past)} className={classes.title}>
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
