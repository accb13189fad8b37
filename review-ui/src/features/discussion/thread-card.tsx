import { Button, CopyButton } from '@mantine/core'
import { SmallRedline } from '../../components/small-redline'
import { Tag } from '../../components/tag'
import { useDirectory } from '../../lib/directory'
import { count } from '../../lib/format'
import { THREAD_STAGES } from '../../lib/labels'
import type { MemoDetails, Thread } from '../../lib/schema'
import { BlockingActs, BlockingState } from './blocking'
import { CommentWords } from './comment-words'
import classes from './discussion.module.css'
import { addressIn } from './links'
import { PassageChoice } from './passage-choice'
import { PassageNotice } from './passage-notice'
import type { ShownText } from './shown-text'
import { ThreadActions } from './thread-actions'

interface ThreadCardProps {
  memo: MemoDetails
  thread: Thread
  me: string
  speaks: boolean
  shown: ShownText
  /** Comments that have come since the reader came. */
  arrived: ReadonlySet<string>
}

/** A thread: what was said first, and, once it is chosen, all that followed and what can be done. */
export function ThreadCard({ memo, thread, me, speaks, shown, arrived }: ThreadCardProps) {
  const { nameOf, namesOf } = useDirectory()
  const [first, ...replies] = thread.comments
  const { stage, reason, answeredBy, by } = thread.settlement
  const words = { memo, thread, me, arrived }
  const fresh = replies.filter(({ commentId }) => arrived.has(commentId)).length
  return (
    <div className={classes.card} data-stage={stage}>
      <BlockingState memo={memo} thread={thread} />
      <PassageNotice memo={memo} thread={thread} revision={shown.revision} />
      {thread.suggestion && <SmallRedline {...thread.suggestion} />}
      <PassageChoice memoId={memo.memoId} thread={thread} shown={shown} speaks={speaks} />
      {first && <CommentWords {...words} comment={first} />}
      {replies.length > 0 && (
        <p className={classes.folded}>
          {count(replies.length, 'reply', 'replies')}{' '}
          {fresh > 0 && <Tag tone="accent">{fresh} new</Tag>}
        </p>
      )}
      <div className={classes.rest}>
        {replies.map((comment) => (
          <CommentWords key={comment.commentId} {...words} comment={comment} />
        ))}
      </div>
      {stage !== 'OPEN' && (
        <p className={classes.stage}>
          <Tag tone={THREAD_STAGES[stage].tone}>{THREAD_STAGES[stage].label}</Tag>{' '}
          {`by ${nameOf(by.account)}${answeredBy ? `, ${thread.suggestion ? 'taken into' : 'with'} revision ${answeredBy}` : ''}.`}
        </p>
      )}
      {reason && <blockquote className={classes.reason}>{reason}</blockquote>}
      {thread.handedOn.map(({ by: hand, from, to, reason: why }) => (
        <p key={`${from} ${to} ${hand.at}`} className={classes.note}>
          {nameOf(hand.account)} handed this from {nameOf(from)} to {nameOf(to)}: {why}
        </p>
      ))}
      {thread.parked && <p className={classes.note}>{thread.parked}</p>}
      {thread.waitsFor.length > 0 && (
        <p className={classes.note}>
          {thread.waitsFor.includes(me) ? 'Waits for you' : `Waits for ${namesOf(thread.waitsFor)}`}
        </p>
      )}
      <div className={classes.rest}>
        <BlockingActs memo={memo} thread={thread} />
        <ThreadActions memo={memo} thread={thread} speaks={speaks} />
        <CopyButton value={location.origin + addressIn(memo, thread.threadId)}>
          {({ copied, copy }) => (
            <Button size="compact-xs" variant="subtle" onClick={copy}>
              {copied ? 'Copied' : 'Copy link'}
            </Button>
          )}
        </CopyButton>
      </div>
    </div>
  )
}
