import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { MentionText } from '../../../components/mention-text'
import { actsOwedTo, inboxQuery, OBLIGATION_LABELS } from '../../../lib/obligations'
import type { MemoDetails, Obligation } from '../../../lib/schema'
import type { OpenDialog } from '../dialogs/dialogs'
import classes from '../memo.module.css'
import { permissionFor } from '../permissions'
import { MemoMenu } from './memo-menu'

type Act = Obligation['act']['name']

interface DecisionBarProps {
  memo: MemoDetails
  me: string
  shown: number
  open: OpenDialog
}

/** One sentence: what must happen next and by whom; and beside it what the reader can do about it. */
export function DecisionBar({ memo, me, shown, open }: DecisionBarProps) {
  return (
    <section
      className={classes.bar}
      aria-label="What happens next"
      data-mine={memo.next.by.includes(me)}
    >
      <p className={classes.next}>
        {memo.next.by.includes(me) && <strong>Your turn. </strong>}
        <MentionText sentence={memo.next.sentence} />
      </p>
      <div className={classes.actions}>
        <MainActions memo={memo} open={open} />
        {memo.review && (
          <Button component="a" href="#review" variant="default" className={classes.toReview}>
            {memo.decision ? 'To the decision' : 'To the verdicts'}
          </Button>
        )}
        <MemoMenu memo={memo} shown={shown} open={open} />
      </div>
    </section>
  )
}

/** Acts with a button of their own here; of others only those that are owed are offered. */
const MAIN_ACTS: readonly Act[] = ['DECIDE', 'GIVE_VERDICT', 'WRITE', 'OPEN_REVIEW']

function MainActions({ memo, open }: Pick<DecisionBarProps, 'memo' | 'open'>) {
  const { data: inbox } = useQuery(inboxQuery)
  const owed = actsOwedTo(inbox?.items ?? [], memo.memoId)
  const weight = (act: Act) =>
    owed.some(({ act: { name } }) => name === act) ? 'filled' : 'default'
  const may = (action: Parameters<typeof permissionFor>[1]) => permissionFor(memo, action).allowed
  return (
    <>
      {owed
        .filter(({ act }) => !MAIN_ACTS.includes(act.name))
        .map(({ act, kind }) => (
          <Button key={act.name} component={Link} to={act.address}>
            {OBLIGATION_LABELS[kind]}
          </Button>
        ))}
      {may('DECIDE') && (
        <Button variant={weight('DECIDE')} onClick={() => open({ kind: 'decision' })}>
          Decide
        </Button>
      )}
      {(may('VERDICT') || may('OBJECT')) && (
        <Button variant={weight('GIVE_VERDICT')} onClick={() => open({ kind: 'verdict' })}>
          Give verdict
        </Button>
      )}
      {may('REVISE') && (
        <Button component={Link} to={`/m/${memo.number}/write`} variant={weight('WRITE')}>
          {memo.revisions.length === 0
            ? 'Write the first revision'
            : `Write revision ${memo.revisions.length + 1}`}
        </Button>
      )}
      {may('OPEN_REVIEW') && (
        <Button variant={weight('OPEN_REVIEW')} onClick={() => open({ kind: 'review' })}>
          Open the review
        </Button>
      )}
    </>
  )
}
