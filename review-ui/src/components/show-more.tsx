import { Button } from '@mantine/core'
import classes from './show-more.module.css'

interface ShowMoreProps {
  /** Of what, where a page has several lists. */
  of?: string
  isLoading?: boolean
  onMore: () => void
}

/** Below a list that goes on. */
export function ShowMore({ of, isLoading = false, onMore }: ShowMoreProps) {
  return (
    <Button
      variant="default"
      className={classes.more}
      aria-label={of && `Show more: ${of}`}
      loading={isLoading}
      onClick={onMore}
    >
      Show more
    </Button>
  )
}
