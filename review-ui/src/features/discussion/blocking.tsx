import { Button, Group } from '@mantine/core'
import { Link } from 'react-router'
import { Tag } from '../../components/tag'
import { OBJECTION_STATES } from '../../lib/labels'
import type { MemoDetails, Objection, Thread } from '../../lib/schema'
import classes from './discussion.module.css'

interface BlockingProps {
  memo: MemoDetails
  thread: Thread
}

const objectionOf = ({ memo, thread }: BlockingProps) =>
  memo.objections.find(({ objectionId }) => objectionId === thread.threadId)

/** The revision that its first answer in the text names. */
const answeredIn = ({ answers, revision }: Objection) =>
  answers.find((answer) => answer.revision && answer.revision > revision)?.revision

/** The state of the objection that the thread follows, and the way to what the text says since. */
export function BlockingState(props: BlockingProps) {
  const objection = objectionOf(props)
  const state = objection && OBJECTION_STATES[objection.state]
  const answered = objection && answeredIn(objection)
  return (
    state && (
      <p className={classes.stage}>
        <Tag tone={state.tone}>Objection: {state.label.toLowerCase()}</Tag>{' '}
        <a href="#objections">Details</a>
        {answered && objection && (
          <>
            {' · '}
            <Link
              to={`/m/${props.memo.number}@r${answered}?from=${objection.revision}&thread=${objection.objectionId}`}
            >
              What revision {answered} made of it
            </Link>
          </>
        )}
      </p>
    )
  )
}

const ACTS = [
  { act: 'ANSWER', asked: 'answer', label: 'Answer the objection' },
  { act: 'LIFT', asked: 'lift', label: 'Lift the objection' },
  { act: 'HAND_OVER', asked: 'hand-on', label: 'Not mine…' },
] as const

/** The ways to end the objection, which a reply does not. */
export function BlockingActs({ memo, thread }: BlockingProps) {
  const objection = objectionOf({ memo, thread })
  if (!objection) return null
  return (
    <Group gap={6} mt={6}>
      {ACTS.filter(({ act }) => objection.may.includes(act)).map(({ asked, label }) => (
        <Button
          key={asked}
          component={Link}
          to={`/m/${memo.number}?do=${asked}:${objection.objectionId}`}
          size="compact-xs"
          variant={asked === 'hand-on' ? 'subtle' : 'default'}
        >
          {label}
        </Button>
      ))}
    </Group>
  )
}
