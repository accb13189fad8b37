import { Button } from '@mantine/core'
import { useState } from 'react'
import { Refusal } from '../../components/states'
import { count } from '../../lib/format'
import type { Thread } from '../../lib/schema'
import { suggesting } from './api'
import classes from './discussion.module.css'
import { useSpeech } from './use-speech'

interface AcceptAllProps {
  memoId: string
  /** Those that are shown. */
  threads: readonly Thread[]
}

/** All suggestions that are shown and wait for the reader, into the draft at once; what does not fit is told. */
export function AcceptAll({ memoId, threads }: AcceptAllProps) {
  const [left, setLeft] = useState(0)
  const open = threads.filter(({ may }) => may.includes('ACCEPT'))
  const accept = useSpeech(memoId, async () => {
    const chosen = open.map(({ threadId, version }) => ({ thread: threadId, seen: version }))
    const accepted = await suggesting(memoId).accept(chosen)
    setLeft(accepted.left.length)
    return accepted.receipts
  })
  return (
    <>
      {open.length > 1 && (
        <Button
          size="compact-xs"
          variant="default"
          disabled={accept.isPending}
          onClick={() => accept.mutate(undefined)}
        >
          Accept all {open.length} suggestions
        </Button>
      )}
      {left > 0 && (
        <p className={classes.note} role="status">
          {count(left, 'suggestion')} did not fit: your draft says something else there.
        </p>
      )}
      <Refusal error={accept.error} />
    </>
  )
}
