import { Button } from '@mantine/core'
import { count } from '../../../lib/format'
import { useThreadCount } from '../../../lib/thread-counts'
import classes from './looking.module.css'

/** On a small screen, beside what is owed: the way to the discussion, which stands below the text there. */
export function OpenThreadsButton({ memoId }: { memoId: string }) {
  const counted = useThreadCount(memoId)
  return (
    counted && (
      <Button component="a" href="#discussion" variant="default" className={classes.toThreads}>
        {count(counted.open, 'open thread')}
      </Button>
    )
  )
}
