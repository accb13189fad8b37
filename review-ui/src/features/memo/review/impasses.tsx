import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { useDirectory } from '../../../lib/directory'
import type { Impasse, MemoDetails } from '../../../lib/schema'
import { impassesQuery } from '../api'
import type { OpenForm } from '../dialogs/dialogs'
import classes from './sidebar.module.css'
import { type StepOut, stepsOut } from './steps-out'

interface ImpassesProps {
  memo: MemoDetails
  me: string
  open: OpenForm
}

/** Why the gate can never pass as things are, and what is allowed all the same. */
export function Impasses({ memo, me, open }: ImpassesProps) {
  const { data: impasses = [] } = useQuery(impassesQuery(memo.memoId))
  return impasses.map((impasse) => (
    <Stuck key={impasse.cause} impasse={impasse} memo={memo} me={me} open={open} />
  ))
}

function Stuck({ impasse: { cause, ways }, memo, me, open }: ImpassesProps & { impasse: Impasse }) {
  const { people, nameOf, withNames } = useDirectory()
  const administers = people.find(({ username }) => username === me)?.role === 'ADMINISTRATOR'
  return (
    <div className={classes.stuck} role="note">
      <strong>The gate is stuck.</strong> {withNames(cause)}
      {ways.length > 0 && (
        <>
          <p>{ways.length === 1 ? 'The way out:' : 'The ways out:'}</p>
          <ul>
            {ways.map((way) => (
              <li key={way.sentence}>
                {withNames(way.sentence)}
                {way.by.includes(me) && <strong> That is you.</strong>}
                <Steps steps={stepsOut(way, memo, me, administers, nameOf)} open={open} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function Steps({ steps, open }: { steps: StepOut[]; open: OpenForm }) {
  if (steps.length === 0) return null
  return (
    <div className={classes.steps}>
      {steps.map(({ label, leadsTo }) =>
        typeof leadsTo === 'string' ? (
          <Button key={label} component={Link} to={leadsTo} {...LOOK}>
            {label}
          </Button>
        ) : (
          <Button key={label} onClick={() => open(leadsTo)} {...LOOK}>
            {label}
          </Button>
        ),
      )}
    </div>
  )
}

/** Small, and with room for a long name. */
const LOOK = {
  size: 'compact-sm',
  variant: 'default',
  classNames: { root: classes.step, label: classes.stepLabel },
} as const
