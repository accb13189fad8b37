import type { MemoDetails, Thread } from '../../lib/schema'
import { speaking, speakingIn } from './api'
import { type Way, waysToSay } from './ways-to-say'
import { WordsForm } from './words-form'

interface ReplyFormProps {
  memo: MemoDetails
  thread: Thread
  onClose: () => void
}

/** An answer in a thread: kept private or shared at once, as a comment is. */
export function ReplyForm({ memo, thread: { threadId }, onClose }: ReplyFormProps) {
  const { memoId } = memo
  const send = {
    share: speakingIn(memoId, threadId).reply,
    // The kind is that of its thread.
    keep: (words: string, key: string) =>
      speaking(memoId).keep(key, { kind: 'QUESTION', passage: null, thread: threadId, words }),
  } satisfies Record<Way, unknown>
  const [main, second] = waysToSay(memo)
  return (
    <WordsForm
      memoId={memoId}
      label="Your reply"
      kept={`reply ${threadId}`}
      submitLabel={main.label}
      send={send[main.way]}
      second={{ label: second.label, send: send[second.way] }}
      onClose={onClose}
    />
  )
}
