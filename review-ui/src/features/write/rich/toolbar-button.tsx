import { Tooltip, UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './toolbar.module.css'

interface ToolbarButtonProps {
  name: string
  keys?: string
  on?: boolean
  off?: boolean
  act: () => unknown
  children: ReactNode
}

export function ToolbarButton({ name, keys, on, off = false, act, children }: ToolbarButtonProps) {
  return (
    <Tooltip label={keys ? `${name} (${keys})` : name} openDelay={500}>
      <UnstyledButton
        className={classes.tool}
        aria-label={name}
        aria-pressed={on}
        aria-disabled={off}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => !off && act()}
      >
        {children}
      </UnstyledButton>
    </Tooltip>
  )
}
