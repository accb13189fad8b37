import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { Tag } from '../../components/tag'
import { ThreadCountTag } from '../../components/thread-count-tag'
import { useDirectory } from '../../lib/directory'
import { date, pages, time } from '../../lib/format'
import { OUTCOMES, STAGES } from '../../lib/labels'
import { meQuery } from '../../lib/me'
import { memoAddress, type PastMoment } from '../../lib/past-moment'
import type { FoundPassage, MemoRow } from '../../lib/schema'
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
  const { data: me } = useQuery(meQuery)
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
        {memo.passage && <PassageFound memo={memo.number} passage={memo.passage} />}
      </div>
      <p className={classes.stage}>
        <Tag tone={stage.tone}>{stage.label}</Tag>
        {memo.restricted && <span>Restricted</span>}
        {memo.overdue && <Tag tone="bad">Overdue</Tag>}
        {me && memo.waitingFor.includes(me.username) && <Tag tone="accent">Waits for you</Tag>}
        <ThreadCountTag memoId={memo.memoId} past={past !== null} />
      </p>
      <p className={classes.changed} title={time(memo.updatedAt)}>
        {date(memo.updatedAt)}
      </p>
    </li>
  )
}

/** Where the words stand in the text; it leads to the revision that holds them. */
function PassageFound({ memo, passage }: { memo: number; passage: FoundPassage }) {
  return (
    <p className={classes.passage}>
      <Link to={`/m/${memo}@r${passage.revision}`}>Revision {passage.revision}</Link>: …
      {passage.pieces.map(({ text, found }, place) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one answer never change places
        found ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
      )}
      …
    </p>
  )
}
