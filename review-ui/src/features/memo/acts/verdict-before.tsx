import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { MentionText } from '../../../components/mention-text'
import { count } from '../../../lib/format'
import { VERDICTS } from '../../../lib/labels'
import type { MemoDetails, Verdict } from '../../../lib/schema'
import { addressOf } from '../address'
import { isOpen } from '../review/conditions'
import { VerdictWords } from '../review/verdict-words'
import classes from './acts.module.css'
import { conditionsAskedBefore } from './use-conditions'

/** The verdict that another text has ended, if it can be given again as it was: whoever objected does that anew. */
export function verdictBefore(memo: MemoDetails, holder: string): Verdict | null {
  const verdict = memo.review?.participants.find(({ account }) => account === holder)?.verdict
  if (verdict?.state !== 'LAPSED' || verdict.verdict === 'OBJECT') return null
  return isMet(memo, holder, verdict) ? null : verdict
}

/** Whoever agreed on conditions that are all settled since would agree without any now. */
function isMet(memo: MemoDetails, holder: string, { verdict }: Verdict): boolean {
  const own = memo.conditions.filter(({ reviewer }) => reviewer === holder)
  return verdict === 'AGREE_WITH_CONDITIONS' && own.length > 0 && !own.some(isOpen)
}

/** The conditions of the verdict before that are still open; one from before there were such items has them in words. */
export function conditionsAgain(memo: MemoDetails, holder: string, before: Verdict) {
  const open = conditionsAskedBefore(memo, holder)
  return open.length > 0
    ? { conditions: null, conditionItems: open }
    : { conditions: before.conditions ?? null, conditionItems: null }
}

interface VerdictBeforeProps {
  memo: MemoDetails
  before: Verdict
  pending: boolean
  onGive: () => void
}

/** The same verdict with the same words, in one act. */
export function VerdictBefore({ memo, before, pending, onGive }: VerdictBeforeProps) {
  const newest = memo.revisions.length
  const read = before.carriedFrom ?? before.revision
  return (
    <section className={classes.before} aria-label="Your verdict before">
      <p>
        <strong>{VERDICTS[before.verdict].label}</strong> on revision {before.revision}, lapsed.{' '}
        {before.lapsedBecause && <MentionText sentence={before.lapsedBecause} />}
      </p>
      <VerdictWords verdict={before} />
      <div className={classes.ways}>
        <Button size="xs" loading={pending} onClick={onGive}>
          Give the same verdict
        </Button>
        {read < newest && (
          <Link to={`${addressOf(memo.number, newest)}?from=${read}`} replace>
            What has changed since
          </Link>
        )}
      </div>
      {read < newest && (
        <ol className={classes.since} start={read + 1}>
          {memo.revisions.slice(read).map(({ revision, summary, wordsChanged }) => (
            <li key={revision}>
              {summary} ({count(wordsChanged, 'word')} changed)
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
