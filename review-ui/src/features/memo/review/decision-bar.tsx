import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { MentionText } from '../../../components/mention-text'
import { onDemand } from '../../../components/on-demand'
import { VERDICT_KINDS, VERDICTS } from '../../../lib/labels'
import { actsOwedTo, everythingOwed, inboxQuery } from '../../../lib/obligations'
import type { MemoDetails } from '../../../lib/schema'
import type { OpenForm } from '../dialogs/dialogs'
import { OpenThreadsButton } from '../looking/open-threads-button'
import classes from '../memo.module.css'
import { permissionFor } from '../permissions'
import { type BarAct, barActs } from './bar-acts'
import bar from './decision-bar.module.css'

const MemoMenu = onDemand(async () => (await import('./memo-menu')).MemoMenu)

interface DecisionBarProps {
  memo: MemoDetails
  me: string
  shown: number
  open: OpenForm
}

/** One sentence: what must happen next and by whom; and beside it what the reader can do about it. */
export function DecisionBar({ memo, me, shown, open }: DecisionBarProps) {
  const { data: inbox } = useQuery(inboxQuery)
  const acts = barActs(memo, me, actsOwedTo(inbox ? everythingOwed(inbox) : [], memo.memoId))
  // One act comes first, also for a thumb; what else is owed stands beside it.
  const first = acts.slice(0, 1).filter((act) => act.owed)
  const others = acts.slice(first.length)
  const chooses = first[0]?.name === 'GIVE_VERDICT' && permissionFor(memo, 'VERDICT').allowed
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
        {first.length > 0 && (
          <div className={bar.owed} data-owed={chooses ? 'verdict' : 'act'}>
            {chooses ? (
              <VerdictChoice open={open} />
            ) : (
              <MainActions acts={first} open={open} variant="filled" />
            )}
            <OpenThreadsButton memoId={memo.memoId} />
          </div>
        )}
        <MainActions acts={others} open={open} variant="default" />
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
          standIn={(props) => (
            <Button variant="default" {...props}>
              More
            </Button>
          )}
        />
      </div>
    </section>
  )
}

/** One tap says what the verdict is; the form beside the text takes the rest. */
function VerdictChoice({ open }: { open: OpenForm }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no row of buttons in every browser
    <div role="group" aria-label="Give your verdict" className={bar.choices}>
      {VERDICT_KINDS.map((verdict) => (
        <Button
          key={verdict}
          variant="outline"
          className={bar.choice}
          onClick={() => open({ kind: 'verdict', verdict })}
        >
          {VERDICTS[verdict].label}
        </Button>
      ))}
    </div>
  )
}

interface MainActionsProps {
  acts: BarAct[]
  open: OpenForm
  variant: 'filled' | 'default'
}

function MainActions({ acts, open, variant }: MainActionsProps) {
  return acts.map(({ name, label, leadsTo }) =>
    typeof leadsTo === 'string' ? (
      <Button key={name} component={Link} to={leadsTo} variant={variant}>
        {label}
      </Button>
    ) : (
      <Button key={name} variant={variant} onClick={() => open(leadsTo)}>
        {label}
      </Button>
    ),
  )
}
