import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { MentionText } from '../../../components/mention-text'
import { actsOwedTo, inboxQuery } from '../../../lib/obligations'
import type { MemoDetails } from '../../../lib/schema'
import type { OpenDialog } from '../dialogs/dialogs'
import classes from '../memo.module.css'
import { type BarAct, barActs } from './bar-acts'
import { MemoMenu } from './memo-menu'

interface DecisionBarProps {
  memo: MemoDetails
  me: string
  shown: number
  open: OpenDialog
}

/** One sentence: what must happen next and by whom; and beside it what the reader can do about it. */
export function DecisionBar({ memo, me, shown, open }: DecisionBarProps) {
  const { data: inbox } = useQuery(inboxQuery)
  const acts = barActs(memo, me, actsOwedTo(inbox?.items ?? [], memo.memoId))
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
        <MainActions acts={acts} open={open} />
        {memo.review && (
          <Button component="a" href="#review" variant="default" className={classes.toReview}>
            {memo.decision ? 'To the decision' : 'To the verdicts'}
          </Button>
        )}
        <MemoMenu
          memo={memo}
          shown={shown}
          open={open}
          writes={!acts.some(({ name }) => name === 'WRITE')}
        />
      </div>
    </section>
  )
}

function MainActions({ acts, open }: { acts: BarAct[]; open: OpenDialog }) {
  return acts.map(({ name, label, owed, leadsTo }) => {
    const variant = owed ? 'filled' : 'default'
    return typeof leadsTo === 'string' ? (
      <Button key={name} component={Link} to={leadsTo} variant={variant}>
        {label}
      </Button>
    ) : (
      <Button key={name} variant={variant} onClick={() => open(leadsTo)}>
        {label}
      </Button>
    )
  })
}
