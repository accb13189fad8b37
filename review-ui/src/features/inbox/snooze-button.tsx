import { Button, type ButtonProps } from '@mantine/core'
import type { ComponentProps } from 'react'
import type { Obligation } from '../../lib/schema'
import classes from './inbox.module.css'

interface SnoozeButtonProps extends ButtonProps, Omit<ComponentProps<'button'>, keyof ButtonProps> {
  item: Obligation
}

export function SnoozeButton({ item, ...props }: SnoozeButtonProps) {
  return (
    <Button
      {...props}
      variant="subtle"
      size="compact-sm"
      className={classes.later}
      aria-label={`Later: ${item.subject.title}`}
    >
      Later
    </Button>
  )
}
