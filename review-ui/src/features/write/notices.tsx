import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { time } from '../../lib/format'
import type { MemoDetails } from '../../lib/schema'
import type { Text } from './use-text'
import classes from './write.module.css'

interface NoticesProps {
  memo: MemoDetails
  text: Text
  mine: boolean
  onTakeOver: () => void
  onMerge: () => void
}

/** What a writer has to know before going on: an older sitting's text, or a newer revision. */
export function Notices({ memo, text, mine, onTakeOver, onMerge }: NoticesProps) {
  const newest = memo.revisions.length
  const keepMine = () => {
    if (text.keeping.state === 'overtaken') text.overwrite(text.keeping.version)
  }
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
      {text.other && (
        <div className={classes.notice} role="status">
          <p>Another text, kept until {time(text.other.savedAt)}, says something else.</p>
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => text.other && text.replace(text.other)}
          >
            Take that one instead
          </Button>
        </div>
      )}
      {text.keeping.state === 'overtaken' && (
        <div className={classes.notice} role="alert">
          <p>
            {text.keeping.version === 0
              ? 'This draft was submitted or discarded in another window.'
              : 'Another window has saved this draft since.'}{' '}
            This text is kept in this browser only.
          </p>
          <Button variant="default" size="compact-sm" onClick={keepMine}>
            Keep this one
          </Button>
        </div>
      )}
      {!mine && (
        <div className={classes.notice} role="alert">
          <p>You are writing this memo in another window. Here you can only read.</p>
          <Button variant="default" size="compact-sm" onClick={onTakeOver}>
            Write here instead
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
          <Button variant="default" size="compact-sm" onClick={onMerge}>
            Put both together
          </Button>
        </div>
      )}
    </>
  )
}
