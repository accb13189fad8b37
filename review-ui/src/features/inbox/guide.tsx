import { CloseButton } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from 'react-router'
import { meQuery } from '../../lib/me'
import type { Me } from '../../lib/schema'
import { exampleQuery, putWelcomeAway } from './api'
import classes from './guide.module.css'

/** Of the example: where finance objects to the missing sum, and where the text has it. */
const OBJECTED = 12
const ANSWERED = 14

/** What a demonstration says to somebody who comes for the first time; put away, it does not come back. */
export function Guide() {
  const { data: me } = useQuery(meQuery)
  return me?.isNew ? <Welcome me={me} /> : null
}

function Welcome({ me }: { me: Me }) {
  const queries = useQueryClient()
  const { data: example } = useQuery(exampleQuery)
  const leave = useMutation({
    mutationFn: putWelcomeAway,
    onMutate: () => queries.setQueryData(meQuery.queryKey, { ...me, isNew: false }),
  })
  return (
    <section className={classes.guide} aria-labelledby="welcome">
      <h2 id="welcome">Three things to look at first</h2>
      <CloseButton
        className={classes.close}
        aria-label="Put this away"
        onClick={() => leave.mutate()}
      />
      <ol>
        <li>
          <Link to={example ? `/m/${example.number}` : '/memos'}>
            Step through {example?.revision ?? 31} revisions
          </Link>{' '}
          of a memo that was approved. Every tick above the page is one; two of them show what
          changed between.
          {example && (
            <>
              {' '}
              <Link to={`/m/${example.number}@r${ANSWERED}?from=${OBJECTED}`}>
                See an objection become a paragraph
              </Link>
              : what finance held against revision {OBJECTED}, and what revision {ANSWERED} says
              since.
            </>
          )}
        </li>
        <li>
          {me.role === 'AUDITOR' ? (
            <>
              <Link to="/board">See where every memo stands</Link>, and open the history of one: it
              tells every event in order.
            </>
          ) : (
            <>
              <strong>Do what waits for you below.</strong> Each line names the memo, why it is your
              turn, and the act that ends it.
            </>
          )}
        </li>
        <li>
          <Link to="/tutorial">Take a decision of your own</Link> from the first draft to the
          verdict, in ten minutes.
        </li>
      </ol>
    </section>
  )
}
