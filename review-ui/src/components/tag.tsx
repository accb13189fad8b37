import type { ReactNode } from 'react'
import type { Tone } from '../lib/labels'
import classes from './tag.module.css'

/** A short label in small capitals; the word carries the meaning, the tone only helps. */
export function Tag({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={classes.tag} data-tone={tone}>
      {children}
    </span>
  )
}
