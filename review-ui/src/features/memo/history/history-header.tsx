import { ActionIcon, Slider } from '@mantine/core'
import { Link } from 'react-router'
import { useDirectory } from '../../../lib/directory'
import { time } from '../../../lib/format'
import { INDEX } from '../../../lib/past-moment'
import type { HistoryEntry } from '../../../lib/schema'
import { StripMark } from '../revisions/strip-mark'
import classes from './history.module.css'
import { milestonesOf } from './milestones'

interface HistoryHeaderProps {
  number: string
  events: HistoryEntry[]
  version: number
  onGo: (version: number) => void
}

/** The slider over the events, and what the chosen one was. */
export function HistoryHeader({ number, events, version, onGo }: HistoryHeaderProps) {
  const { withNames } = useDirectory()
  const event = events[version - 1]
  const sentence = event ? withNames(event.sentence) : ''
  return (
    <header className={classes.head}>
      <p className={classes.kicker}>
        <Link to={`/m/${number}`}>Memo {number}</Link> · History
        {event && <ElsewhereThen event={event} />}
      </p>
      <h1>
        Event {version} of {events.length}
      </h1>
      {event && (
        <p className={classes.sentence} aria-live="polite">
          {sentence}{' '}
          <span className={classes.time}>
            {event.claimedAt
              ? `Dated ${time(event.claimedAt)} in the source${event.claimedBy && event.claimedBy !== event.by ? `, by ${event.claimedBy}` : ''}; recorded ${time(event.at)}`
              : `Recorded ${time(event.at)}`}
          </span>
        </p>
      )}
      <div className={classes.scrubber}>
        <ActionIcon
          variant="default"
          size="lg"
          aria-label="Event before"
          title={version === 1 ? 'This is the first event.' : 'Event before (←)'}
          disabled={version === 1}
          onClick={() => onGo(version - 1)}
        >
          ‹
        </ActionIcon>
        <Slider
          className={classes.slider}
          classNames={{ mark: classes.milestone, markLabel: classes.milestoneLabel }}
          marks={milestonesOf(events).map(({ version: value, kind }) => ({
            value,
            label: kind === 'decision' && <StripMark shape="decision" />,
          }))}
          min={1}
          max={Math.max(events.length, 2)}
          value={version}
          onChange={onGo}
          label={null}
          thumbLabel="Event"
          thumbProps={{ 'aria-valuetext': `Event ${version}: ${sentence}` }}
        />
        <ActionIcon
          variant="default"
          size="lg"
          aria-label="Event after"
          title={version === events.length ? 'This is the last event.' : 'Event after (→)'}
          disabled={version === events.length}
          onClick={() => onGo(version + 1)}
        >
          ›
        </ActionIcon>
      </div>
    </header>
  )
}

/** The same entry of the log is a moment of every other view as well. */
function ElsewhereThen({ event: { index, at } }: { event: HistoryEntry }) {
  const search = `?${INDEX}=${index}`
  return (
    <>
      {' · '}
      <Link to={{ pathname: '/board', search }} state={{ at }}>
        Board at this moment
      </Link>
      {' · '}
      <Link to={{ pathname: '/memos', search }} state={{ at }}>
        Memos at this moment
      </Link>
    </>
  )
}
