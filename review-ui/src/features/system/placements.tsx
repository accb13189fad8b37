import { useQuery } from '@tanstack/react-query'
import page from '../../components/list-page.module.css'
import { Failed, Waiting } from '../../components/states'
import { integer } from '../../lib/format'
import type { MeasuredSet } from '../../lib/schema'
import { placementsQuery } from './api'
import { countsOf, placementSummaryOf } from './placement-counts'
import classes from './system.module.css'

/** What became of the passages that are spoken of, here and where the true place is known. */
export function Placements() {
  const { data, error, refetch } = useQuery(placementsQuery)
  if (error && !data) return <Failed error={error} retry={refetch} />
  if (!data) return <Waiting what="Counting passages" />
  return (
    <section aria-labelledby="placements" className={classes.section}>
      <div className={page.head}>
        <h2 id="placements">Passages of comments</h2>
        <p className={page.total} role="status">
          {placementSummaryOf(data.outcomes)}
        </p>
      </div>
      <dl className={classes.counts}>
        {countsOf(data.outcomes).map(({ name, placements, percent }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {integer(placements)}
              {percent !== null && <span> {percent} %</span>}
            </dd>
          </div>
        ))}
      </dl>
      <h3 className={classes.measured}>
        How often version {data.measured.algorithmVersion} of the algorithm is right
      </h3>
      <ul className={page.list}>
        {data.measured.sets.map((set) => (
          <li key={set.name} className={classes.group}>
            <h3>{set.name}</h3>
            <p>{sentenceOf(set)}</p>
            {set.others.map((other) => (
              <p key={other.name} className={page.note}>
                {other.name}: {figuresOf(other)}
              </p>
            ))}
          </li>
        ))}
      </ul>
      <p className={page.note}>
        With every revision each passage is looked for anew, from the words that were commented on.
        One that stands in two places is shown in neither until a person chooses.
      </p>
    </section>
  )
}

function sentenceOf(set: MeasuredSet): string {
  return `Of ${integer(set.passages)} passages whose true place is known, ${figuresOf(set)}`
}

type Figures = Pick<MeasuredSet, 'wrong' | 'precision' | 'recall'>

function figuresOf({ wrong, precision, recall }: Figures): string {
  const misplaced = wrong === 0 ? 'none' : integer(wrong)
  return `${misplaced} ${wrong > 1 ? 'were' : 'was'} placed wrongly. Precision ${precision.toFixed(1)} %, recall ${recall.toFixed(1)} %.`
}
