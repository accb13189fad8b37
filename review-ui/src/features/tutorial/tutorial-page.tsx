import { fromMarkdown } from 'mdast-util-from-markdown'
import { useMemo } from 'react'
import source from '../../../../docs/tutorial/first-decision.md?raw'
import { Prose } from './prose'
import classes from './tutorial.module.css'

/** The tutorial of the documentation, beside the product that it is about. */
export function TutorialPage() {
  const text = useMemo(() => fromMarkdown(source), [])
  return (
    <article className={classes.page}>
      <title>Your first decision – Sixpager</title>
      <Prose nodes={text.children} />
    </article>
  )
}
