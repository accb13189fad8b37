import { Button } from '@mantine/core'
import classes from '../write.module.css'

interface UnprintableNoticeProps {
  pending: boolean
  onSubmit: () => void
}

/** What was typed is not what would be read on paper; whoever means it so says so. */
export function UnprintableNotice({ pending, onSubmit }: UnprintableNoticeProps) {
  return (
    <div className={classes.movedOn}>
      <p>
        On the screen it stays as you wrote it. On paper “□” stands for each character that no
        typeface has, and a table that is too wide is cut off.
      </p>
      <Button variant="default" size="xs" disabled={pending} onClick={onSubmit}>
        Submit it all the same
      </Button>
    </div>
  )
}
