import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { Refusal } from '../../components/states'
import type { MemoDetails, Thread } from '../../lib/schema'
import { suggesting } from './api'
import classes from './discussion.module.css'
import { useSpeech } from './use-speech'

interface SuggestionActsProps {
  memo: MemoDetails
  thread: Thread
  onDecline: () => void
}

/** What becomes of a suggestion, as far as the reader may say. */
export function SuggestionActs({ memo, thread, onDecline }: SuggestionActsProps) {
  const { threadId, version, may } = thread
  const { memoId, number } = memo
  const say = suggesting(memoId)
  const accept = useSpeech(
    memoId,
    async () => (await say.accept([{ thread: threadId, seen: version }])).receipts,
  )
  const byHand = useSpeech(memoId, () => say.acceptByHand(threadId, version))
  const withdraw = useSpeech(memoId, (_: undefined, key) => say.withdraw(threadId, version, key))
  const pending = accept.isPending || byHand.isPending || withdraw.isPending
  const error = byHand.error ?? accept.error ?? withdraw.error
  const act = { size: 'compact-xs', variant: 'default', 'data-act': 'settle', disabled: pending }
  return (
    <>
      {error && (
        <div className={classes.refused}>
          <Refusal error={error} />
        </div>
      )}
      {may.includes('ACCEPT') && !accept.error && (
        <Button {...act} title="Into your draft" onClick={() => accept.mutate(undefined)}>
          Accept
        </Button>
      )}
      {may.includes('ACCEPT') && accept.error && (
        <>
          <Button
            component={Link}
            to={`/m/${number}/suggestions/${threadId}`}
            size="compact-xs"
            variant="default"
            data-act="settle"
          >
            Merge both
          </Button>
          <Button {...act} data-act={undefined} onClick={() => byHand.mutate(undefined)}>
            Accept as written in
          </Button>
        </>
      )}
      {may.includes('DECLINE') && (
        <Button size="compact-xs" variant="subtle" onClick={onDecline}>
          Decline
        </Button>
      )}
      {may.includes('WITHDRAW') && (
        <Button {...act} onClick={() => withdraw.mutate(undefined)}>
          Withdraw
        </Button>
      )}
    </>
  )
}
