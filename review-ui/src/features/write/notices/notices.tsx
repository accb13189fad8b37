import type { ReactNode } from 'react'
import { useUpTo } from '../../../lib/breakpoints'
import classes from './notices.module.css'

/** Something a writer has to know before going on, and what can be done about it. */
export interface Notice {
  key: string
  /** The same in a few words, for a narrow window. */
  brief: string
  sentence: ReactNode
  actions?: ReactNode
  /** Waits for an answer rather than telling something. */
  urgent?: boolean
}

/** One line for each, or one line for all of them that opens where there is little room. */
export function Notices({ notices }: { notices: readonly Notice[] }) {
  const narrow = useUpTo('tablet')
  if (notices.length === 0) return null
  const lines = notices.map(({ key, sentence, actions, urgent }) => (
    <div key={key} className={classes.notice} role={urgent ? 'alert' : 'status'}>
      <p>{sentence}</p>
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  ))
  if (!narrow) return lines
  return (
    <details className={classes.folded} data-urgent={notices.some(({ urgent }) => urgent)}>
      <summary>
        <span role="status">{notices.map(({ brief }) => brief).join(' · ')}</span>
      </summary>
      {lines}
    </details>
  )
}
