import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { time } from '../../lib/format'
import type { MemoDetails, WorkingCopy } from '../../lib/schema'
import classes from './dialogs.module.css'

/** A text that was being written and would be replaced: a way to keep it for good. */
export function DraftInTheWay({ memo, draft }: { memo: MemoDetails; draft: WorkingCopy }) {
  const address = useFileOf(draft.markdown)
  return (
    <div className={classes.binding}>
      <p>
        You were writing until {time(draft.savedAt)} and have not submitted that text. The file’s
        text will take its place; download yours first if you may want it again.
      </p>
      <Button
        component="a"
        href={address}
        download={`memo-${memo.number}-draft.md`}
        variant="default"
        size="compact-sm"
        mt={8}
      >
        Download my draft
      </Button>
    </div>
  )
}

function useFileOf(markdown: string): string | undefined {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([markdown], { type: 'text/markdown' }))
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [markdown])
  return address
}
