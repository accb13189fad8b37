import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { time } from '../../lib/format'
import type { MemoDetails } from '../../lib/schema'
import type { Text } from './use-text'
import classes from './write.module.css'

/** What a writer has to know before going on: an older sitting's text, or a newer revision. */
export function Notices({ memo, text }: { memo: MemoDetails; text: Text }) {
  const newest = memo.revisions.length
  const { restored, baseRevision } = text
  return (
    <>
      {restored && (
        <div className={classes.notice} role="status">
          <p>
            This is what you wrote until {time(restored.savedAt)} and did not submit,{' '}
            {baseRevision === 0 ? 'a first text.' : `going out from revision ${baseRevision}.`}
          </p>
          <Button variant="default" size="compact-sm" onClick={text.startAgain}>
            {newest === 0 ? 'Start again with nothing' : `Start again from revision ${newest}`}
          </Button>
        </div>
      )}
      {baseRevision < newest && (
        <div className={classes.notice} role="status">
          <p>
            {baseRevision === 0 ? 'Revision 1' : `Revision ${newest}`} has been submitted since you
            began.{' '}
            {baseRevision > 0 && (
              <Link to={`/m/${memo.number}?from=${baseRevision}&r=${newest}`} target="_blank">
                See what has changed since revision {baseRevision}
              </Link>
            )}
          </p>
        </div>
      )}
    </>
  )
}
