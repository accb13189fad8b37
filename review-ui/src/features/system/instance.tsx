import { useQuery } from '@tanstack/react-query'
import page from '../../components/list-page.module.css'
import { Failed, Waiting } from '../../components/states'
import { capitalised } from '../../lib/format'
import type { InstanceStatus } from '../../lib/schema'
import { statusQuery } from './api'
import { figuresOf, nameOf, sentenceOf, summaryOf } from './instance-figures'
import classes from './system.module.css'

/** How the instance is that answers: what an administrator looks at first. */
export function Instance() {
  const { data, error, refetch } = useQuery(statusQuery)
  return (
    <>
      <div className={page.head}>
        <h1>System</h1>
        <p className={page.total} role="status">
          {data && summaryOf(data)}
        </p>
      </div>
      {data && <Figures status={data} />}
      {!data && error && <Failed error={error} retry={refetch} />}
      {!data && !error && <Waiting what="Looking at this instance" />}
    </>
  )
}

function Figures({ status }: { status: InstanceStatus }) {
  return (
    <>
      <dl className={classes.figures}>
        {figuresOf(status).map(({ name, value, more }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {value} <span>{more}</span>
            </dd>
          </div>
        ))}
      </dl>
      <h2 className={classes.measured}>What is let in at once</h2>
      <dl className={classes.gates}>
        {status.gates.map((gate) => (
          <div key={gate.gate}>
            <dt>{capitalised(nameOf(gate))}</dt>
            <dd>{sentenceOf(gate)}</dd>
          </div>
        ))}
      </dl>
      <p className={page.note}>
        Numbers count from the start of this instance, and others count their own. Programs read the
        same figures, and more, at <code>/actuator/prometheus</code>.
      </p>
    </>
  )
}
