import redline from './printed-redline.module.css'
import classes from './small-redline.module.css'

interface SmallRedlineProps {
  html: string
  /** What changes that no words show. */
  layout: readonly string[]
}

/** Other words for a passage, where there is little room: old ones struck, new ones underlined. */
export function SmallRedline({ html, layout }: SmallRedlineProps) {
  return (
    <>
      <div
        className={`${classes.redline} ${redline.marked}`}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by the service
        dangerouslySetInnerHTML={{ __html: html }}
      />
      {layout.map((sentence) => (
        <p key={sentence} className={classes.layout}>
          {sentence}
        </p>
      ))}
    </>
  )
}
