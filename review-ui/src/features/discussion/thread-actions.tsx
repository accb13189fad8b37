import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { Refusal } from '../../components/states'
import type { MemoDetails, Thread } from '../../lib/schema'
import { answeringRevisions } from './answering-revisions'
import { speakingIn, suggesting } from './api'
import { HandoverForm } from './handover-form'
import { ProposalForm } from './proposal-form'
import { ReplyForm } from './reply-form'
import { SuggestionActs } from './suggestion-acts'
import { useSpeech } from './use-speech'
import { WordsForm } from './words-form'

interface ThreadActionsProps {
  memo: MemoDetails
  thread: Thread
  /** False for those who read everything and change nothing. */
  speaks: boolean
}

/** What has a form of its own. */
type Form = 'reply' | 'propose' | 'hand-over'

/** What is done with a reason. */
const REASONED = {
  dismiss: { label: 'Why it is dismissed', submitLabel: 'Dismiss' },
  decline: { label: 'Why it is declined', submitLabel: 'Decline' },
  reopen: { label: 'Why it is open again', submitLabel: 'Reopen' },
}

/** What the reader may do in a thread: reply, and what the service says they may do to settle it. */
export function ThreadActions({ memo, thread, speaks }: ThreadActionsProps) {
  const [doing, begin] = useState<keyof typeof REASONED | Form | null>(null)
  const { threadId, version, may } = thread
  const { memoId } = memo
  const say = speakingIn(memoId, threadId)
  const resolve = useSpeech(memoId, say.resolve)
  const propose = useSpeech(memoId, say.propose)
  if (!speaks) return null
  const end = () => begin(null)
  if (doing === 'reply') return <ReplyForm memo={memo} thread={thread} onClose={end} />
  const revisions = answeringRevisions(memo, thread)
  if (doing === 'propose') {
    return <ProposalForm memo={memo} thread={thread} revisions={revisions} onClose={end} />
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
            onClick={() =>
              revisions.length > 0
                ? begin('propose')
                : propose.mutate({ seen: version, revision: null })
            }
          >
            Propose as resolved
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
