import { useQuery } from '@tanstack/react-query'
import { useDirectory } from '../../../lib/directory'
import type { Impasse } from '../../../lib/schema'
import { impassesQuery } from '../api'
import classes from './sidebar.module.css'

/** Why the gate can never pass as things are, and what is allowed all the same. */
export function Impasses({ memoId, me }: { memoId: string; me: string }) {
  const { data: impasses = [] } = useQuery(impassesQuery(memoId))
  return impasses.map((impasse) => <Stuck key={impasse.cause} impasse={impasse} me={me} />)
}

function Stuck({ impasse: { cause, ways }, me }: { impasse: Impasse; me: string }) {
  const { withNames } = useDirectory()
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
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
