import { UnstyledButton } from '@mantine/core'
import type { ComponentProps } from 'react'
import { initials } from '../lib/initials'
import type { Me } from '../lib/schema'
import classes from './header.module.css'

type UserButtonProps = ComponentProps<'button'> & { me: Me }

/** Who is signed in. */
export function UserButton({ me, ...props }: UserButtonProps) {
  return (
    <UnstyledButton
      {...props}
      className={classes.user}
      aria-label={`${me.name}: account and settings`}
    >
      <span className={classes.name}>{me.name}</span>
      <span className={classes.initials}>{initials(me.name)}</span>
      <svg viewBox="0 0 10 6" width="10" height="6" aria-hidden="true">
        <path d="M1 1l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.4" />
      </svg>
    </UnstyledButton>
  )
}
