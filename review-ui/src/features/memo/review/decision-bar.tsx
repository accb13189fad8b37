import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { MentionText } from '../../../components/mention-text'
import type { MemoDetails } from '../../../lib/schema'
import type { OpenDialog } from '../dialogs/dialogs'
import classes from '../memo.module.css'
import { permissionFor } from '../permissions'
import { MemoMenu } from './memo-menu'

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
        <MainActions memo={memo} me={me} open={open} />
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

function MainActions({ memo, me, open }: Omit<DecisionBarProps, 'shown'>) {
  const owes = memo.next.by.includes(me)
  const may = (action: Parameters<typeof permissionFor>[1]) => permissionFor(memo, action).allowed
  return (
    <>
      {may('DECIDE') && (
        <Button variant={owes ? 'filled' : 'default'} onClick={() => open({ kind: 'decision' })}>
          Decide
        </Button>
      )}
      {(may('VERDICT') || may('OBJECT')) && (
        <Button variant={owes ? 'filled' : 'default'} onClick={() => open({ kind: 'verdict' })}>
          Give verdict
        </Button>
      )}
      {may('REVISE') && (
        <Button
          component={Link}
          to={`/m/${memo.number}/write`}
          variant={
            memo.revisions.length === 0 || (owes && memo.stage === 'IN_REVIEW')
              ? 'filled'
              : 'default'
          }
        >
          {memo.revisions.length === 0
            ? 'Write the first revision'
            : `Write revision ${memo.revisions.length + 1}`}
        </Button>
      )}
      {may('OPEN_REVIEW') && (
        <Button onClick={() => open({ kind: 'review' })}>Open the review</Button>
      )}
    </>
  )
}
