import { type ComponentProps, useDeferredValue } from 'react'
import { threadsKey, useKnownThreads } from '../../../lib/known-threads'
import { RevisionStrip } from './revision-strip'

/** The strip, with the threads beside its revisions as soon as somebody else has fetched them. */
export function StripWithThreads(props: Omit<ComponentProps<typeof RevisionStrip>, 'threads'>) {
  const { memo, shown } = props
  const threads = useDeferredValue(useKnownThreads(threadsKey(memo.memoId, shown)))
  return <RevisionStrip {...props} threads={threads} />
}
