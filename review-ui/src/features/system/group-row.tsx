import { Tag } from '../../components/tag'
import { age, time } from '../../lib/format'
import type { GroupStatus } from '../../lib/schema'
import { ErrorText } from './error-text'
import { stateOf } from './group-state'
import classes from './system.module.css'

export function GroupRow({ group }: { group: GroupStatus }) {
  const { tone, label, sentence } = stateOf(group)
  return (
    <li className={classes.group}>
      <h3>
        {group.name} <span className={classes.version}>version {group.version}</span>
        <Tag tone={tone}>{label}</Tag>
      </h3>
      <p>{sentence}</p>
      {group.failure && <StandsStill name={group.name} failure={group.failure} />}
    </li>
  )
}

interface StandsStillProps {
  name: string
  failure: NonNullable<GroupStatus['failure']>
}

function StandsStill({ name, failure: { logIndex, since, event, error } }: StandsStillProps) {
  return (
    <>
      <p>
        It has stood still since {time(since)} ({age(since)}) before entry {logIndex} of the log,
        because it cannot draw <strong>{event}</strong>. It tries again and again and skips nothing;
        what it shows is complete up to there, and commands are accepted as ever.
      </p>
      <p>
        The event is for ever, so the code that draws it has to be mended: give the error below to
        whoever maintains the service. Once a version that can draw the event is running, the group
        goes on by itself. If its rows are wrong, rebuild the views.
      </p>
      <ErrorText of={name} error={error} about={`entry ${logIndex}: ${event}`} />
    </>
  )
}
