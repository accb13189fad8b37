import { Button } from '@mantine/core'
import { ArrivedRevisions } from '../../../components/arrived-revisions'
import type { MovedOn } from '../../../lib/problem'
import classes from '../write.module.css'

interface MovedOnNoticeProps {
  movedOn: MovedOn
  onMerge: () => void
}

/** Somebody submitted in the meantime: who and what, and how to go on without losing either text. */
export function MovedOnNotice({ movedOn, onMerge }: MovedOnNoticeProps) {
  return (
    <div className={classes.movedOn}>
      <ArrivedRevisions changes={movedOn.changes} />
      <p>Your text is kept. Put both together, look at the result, and submit that.</p>
      <Button variant="default" size="xs" onClick={onMerge}>
        Put both together
      </Button>
    </div>
  )
}
