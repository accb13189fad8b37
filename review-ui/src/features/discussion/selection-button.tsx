import { Button } from '@mantine/core'
import type { CSSProperties } from 'react'
import type { Selection } from '../../components/passage/use-selected-passage'
import classes from './discussion.module.css'

interface SelectionButtonProps {
  selection: Selection
  onComment: () => void
}

/** Beside the words that are selected; on a phone at the foot of the window, in reach of a thumb. */
export function SelectionButton({ selection, onComment }: SelectionButtonProps) {
  const { box } = selection
  return (
    <div
      className={classes.selection}
      style={
        {
          '--top': `${box.bottom + 6}px`,
          '--left': `${box.left + box.width / 2}px`,
        } as CSSProperties
      }
    >
      <Button
        size="xs"
        // The selection stays while the button is pressed.
        onPointerDown={(event) => event.preventDefault()}
        onClick={onComment}
      >
        Comment on this
      </Button>
    </div>
  )
}
