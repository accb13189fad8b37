import { CHANGE_CLASSES, VERDICTS } from '../../../lib/labels'
import type { VerdictKind } from '../../../lib/schema'
import classes from './revision-strip.module.css'
import { StripMark } from './strip-mark'
import { type MarkShape, VERDICT_SHAPES } from './strip-ticks'

/** An objection has its own mark, whether or not it came with a verdict. */
const VERDICTS_GIVEN = (Object.keys(VERDICTS) as VerdictKind[]).filter((kind) => kind !== 'OBJECT')

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
        {VERDICTS_GIVEN.map((kind) => (
          <Explained key={kind} shape={VERDICT_SHAPES[kind]}>
            {VERDICTS[kind].label.toLowerCase()}
          </Explained>
        ))}
        <Explained shape="agree" hollow>
          hollow: lapsed or taken back
        </Explained>
        <Explained shape="objection">objection raised</Explained>
        <Explained shape="decision">decided on</Explained>
        <Explained shape="name">named by an author</Explained>
        <div>
          <dt className={classes.threads} data-open="true">
            2
          </dt>
          <dd>threads about its words that are still open</dd>
        </div>
        <div>
          <dt className={classes.threads}>○</dt>
          <dd>all threads about its words are settled</dd>
        </div>
      </dl>
      <p>
        The height tells how many words changed. Click a tick to read it; with the shift key, to
        compare it with the one shown.
      </p>
    </details>
  )
}

interface ExplainedProps {
  shape: MarkShape
  hollow?: boolean
  children: string
}

function Explained({ shape, hollow, children }: ExplainedProps) {
  return (
    <div>
      <dt>
        <StripMark shape={shape} hollow={hollow} />
      </dt>
      <dd>{children}</dd>
    </div>
  )
}
