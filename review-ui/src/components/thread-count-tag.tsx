import { threadsSentence, useThreadCount } from '../lib/thread-counts'
import { Tag } from './tag'

interface ThreadCountTagProps {
  memoId: string
  /** What was open at a past moment is not known here. */
  past?: boolean
}

/** How many threads are open in a memo, and how many of them wait for the reader. */
export function ThreadCountTag({ memoId, past = false }: ThreadCountTagProps) {
  const counted = useThreadCount(memoId, !past)
  return (
    counted && (
      <Tag tone={counted.waiting > 0 ? 'accent' : 'neutral'}>{threadsSentence(counted)}</Tag>
    )
  )
}
