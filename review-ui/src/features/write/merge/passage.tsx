import type { ReactNode } from 'react'
import text from '../../../components/printed-text.module.css'
import classes from './merge.module.css'

interface PassageProps {
  label: ReactNode
  html: string
  /** What is said where there is nothing. */
  nothing?: string
  taken?: boolean
}

/** A piece of a text as it prints, and whose it is. */
export function Passage({ label, html, nothing = 'Nothing', taken }: PassageProps) {
  return (
    <div className={classes.passage} data-taken={taken}>
      <h3>{label}</h3>
      {html ? (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: the server renders and sanitises every passage
        <div className={text.text} dangerouslySetInnerHTML={{ __html: html }} />
      ) : (
        <p className={classes.nothing}>{nothing}</p>
      )}
    </div>
  )
}
