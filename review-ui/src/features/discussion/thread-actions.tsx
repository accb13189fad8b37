import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { Refusal } from '../../components/states'
import type { MemoDetails, Thread } from '../../lib/schema'
import { speakingIn, suggesting } from './api'
import { HandoverForm } from './handover-form'
import { SuggestionActs } from './suggestion-acts'
import { useSpeech } from './use-speech'
import { WordsForm } from './words-form'

interface ThreadActionsProps {
  memo: MemoDetails
  thread: Thread
  /** False for those who read everything and change nothing. */
  speaks: boolean
}

/** What is done with a reason. */
const REASONED = {
  dismiss: { label: 'Why it is dismissed', submitLabel: 'Dismiss' },
  decline: { label: 'Why it is declined', submitLabel: 'Decline' },
  reopen: { label: 'Why it is open again', submitLabel: 'Reopen' },
}

/** What the reader may do in a thread: reply, and what the service says they may do to settle it. */
export function ThreadActions({ memo, thread, speaks }: ThreadActionsProps) {
  const [doing, begin] = useState<keyof typeof REASONED | 'reply' | 'hand-over' | null>(null)
  const { threadId, version, may, passage } = thread
  const { memoId } = memo
  const newest = memo.revisions.length
  const say = speakingIn(memoId, threadId)
  const resolve = useSpeech(memoId, say.resolve)
  const propose = useSpeech(memoId, say.propose)
  if (!speaks) return null
  const end = () => begin(null)
  if (doing === 'reply') {
    return (
      <WordsForm
        memoId={memoId}
        label="Your reply"
        kept={`reply ${threadId}`}
        submitLabel="Reply"
        send={say.reply}
        onClose={end}
      />
    )
  }
  if (doing === 'hand-over') {
    return <HandoverForm memoId={memoId} thread={thread} onClose={end} />
  }
  if (doing !== null) {
    const settle = {
      dismiss: say.dismiss,
      reopen: say.reopen,
      decline: suggesting(memoId).decline(threadId),
    }[doing]
    return (
      <WordsForm
        memoId={memoId}
        {...REASONED[doing]}
        send={(reason, key) => settle({ seen: version, reason }, key)}
        onClose={end}
      />
    )
  }
  const pending = resolve.isPending || propose.isPending
  const answered = passage && newest > passage.revision ? newest : null
  return (
    <>
      <Refusal error={resolve.error ?? propose.error} />
      <Group gap={6} mt={6}>
        <Button size="compact-xs" variant="default" data-act="reply" onClick={() => begin('reply')}>
          Reply
        </Button>
        {thread.suggestion && (
          <SuggestionActs memo={memo} thread={thread} onDecline={() => begin('decline')} />
        )}
        {may.includes('RESOLVE') && (
          <Button
            size="compact-xs"
            variant="default"
            data-act="settle"
            disabled={pending}
            onClick={() => resolve.mutate(version)}
          >
            Resolve
          </Button>
        )}
        {may.includes('PROPOSE') && (
          <Button
            size="compact-xs"
            variant="default"
            data-act="settle"
            disabled={pending}
            onClick={() => propose.mutate({ seen: version, revision: answered })}
          >
            {answered ? `Resolved by revision ${answered}` : 'Propose as resolved'}
          </Button>
        )}
        {may.includes('DISMISS') && (
          <Button size="compact-xs" variant="subtle" onClick={() => begin('dismiss')}>
            Dismiss
          </Button>
        )}
        {may.includes('HAND_OVER') && (
          <Button size="compact-xs" variant="subtle" onClick={() => begin('hand-over')}>
            Not mine…
          </Button>
        )}
        {may.includes('REOPEN') && (
          <Button
            size="compact-xs"
            variant="default"
            data-act="settle"
            onClick={() => begin('reopen')}
          >
            Reopen
          </Button>
        )}
      </Group>
    </>
  )
}
