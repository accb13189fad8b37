import { type ReactNode, useState } from 'react'
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
  /** Came while the text was being written. */
  stays?: boolean
}

interface NoticesProps {
  notices: readonly Notice[]
  /** The text at hand: with the first letter that is typed, what only tells something goes. */
  written: string
}

/** One line for each over the foot of the text, or one for all of them that opens where there is little room. */
export function Notices({ notices: all, written }: NoticesProps) {
  const narrow = useUpTo('tablet')
  const [begun] = useState(written)
  const notices = written === begun ? all : all.filter(({ stays, urgent }) => stays || urgent)
  if (notices.length === 0) return null
  const lines = notices.map(({ key, sentence, actions, urgent }) => (
    <div key={key} className={classes.notice} role={urgent ? 'alert' : 'status'}>
      <p>{sentence}</p>
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  ))
  return (
    <div className={classes.over}>
      {narrow ? (
        <details className={classes.folded} data-urgent={notices.some(({ urgent }) => urgent)}>
          <summary>
            <span role="status">{notices.map(({ brief }) => brief).join(' · ')}</span>
          </summary>
          {lines}
        </details>
      ) : (
        lines
      )}
    </div>
  )
}
