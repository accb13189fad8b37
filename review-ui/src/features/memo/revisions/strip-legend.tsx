import { CHANGE_CLASSES } from '../../../lib/labels'
import classes from './revision-strip.module.css'

/** What the letters and marks of the strip mean. */
export function StripLegend() {
  return (
    <details className={classes.legend}>
      <summary>What the marks mean</summary>
      <dl>
        {Object.values(CHANGE_CLASSES).map(({ letter, label }) => (
          <div key={letter}>
            <dt>{letter}</dt>
            <dd>{label}</dd>
          </div>
        ))}
        <div>
          <dt>!</dt>
          <dd>objection raised</dd>
        </div>
        <div>
          <dt>●</dt>
          <dd>verdict</dd>
        </div>
        <div>
          <dt>○</dt>
          <dd>verdict that has lapsed</dd>
        </div>
        <div>
          <dt>◆</dt>
          <dd>decided on</dd>
        </div>
        <div>
          <dt>■</dt>
          <dd>named by an author</dd>
        </div>
      </dl>
      <p>
        The height tells how many words changed. Click a tick to read it; with the shift key, to
        compare it with the one shown.
      </p>
    </details>
  )
}
