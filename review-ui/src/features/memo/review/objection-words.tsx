import { Tag } from '../../../components/tag'
import { useDirectory } from '../../../lib/directory'
import { date } from '../../../lib/format'
import { OBJECTION_STATES } from '../../../lib/labels'
import type { ObjectedPassage, Objection } from '../../../lib/schema'
import { RevisionLink } from './condition-words'
import classes from './sidebar.module.css'

/** An objection, every answer to it, and how it ended. */
export function ObjectionWords({ objection }: { objection: Objection }) {
  const { nameOf } = useDirectory()
  const state = OBJECTION_STATES[objection.state]
  return (
    <>
      <p className={classes.who}>
        <strong>{nameOf(objection.raisedBy)}</strong>
        <Tag tone={state.tone}>{state.label}</Tag>
      </p>
      <p className={classes.note}>
        on revision {objection.revision}, {date(objection.claimedAt ?? objection.raisedAt)}
      </p>
      {objection.passage && <Passage passage={objection.passage} />}
      <blockquote className={classes.words}>{objection.statement}</blockquote>
      {objection.handOvers.map((handed) => (
        <p key={handed.at} className={classes.note}>
          {nameOf(handed.by)} handed the answer to {nameOf(handed.to)}: {handed.reason}
        </p>
      ))}
      {objection.answers.map((answer) => (
        <div key={answer.at} className={classes.answer}>
          <p className={classes.note}>
            {nameOf(answer.by)} answered on {date(answer.claimedAt ?? answer.at)}
            {answer.revision && (
              <>
                , by <RevisionLink revision={answer.revision} />
                {answer.revision > objection.revision && (
                  <>
                    :{' '}
                    <RevisionLink revision={answer.revision} from={objection.revision}>
                      what has changed since revision {objection.revision}
                    </RevisionLink>
                  </>
                )}
              </>
            )}
          </p>
          <blockquote className={classes.words}>{answer.text}</blockquote>
          {answer.passage && <Passage passage={answer.passage} />}
          {answer.sustained && (
            <p className={classes.note}>
              {nameOf(objection.raisedBy)} sustains the objection: {answer.sustained}
            </p>
          )}
        </div>
      ))}
      {objection.closedBy && (
        <div className={classes.answer}>
          <p className={classes.note}>
            {state.label} by {nameOf(objection.closedBy)}
          </p>
          {objection.closingReason && (
            <blockquote className={classes.words}>{objection.closingReason}</blockquote>
          )}
        </div>
      )}
    </>
  )
}

/** The words of a revision, with the way to its text. */
function Passage({ passage }: { passage: ObjectedPassage }) {
  return (
    <figure className={classes.passage}>
      <blockquote>{passage.quote}</blockquote>
      <figcaption>
        <RevisionLink revision={passage.revision} />
      </figcaption>
    </figure>
  )
}
