import { Link } from 'react-router'
import { useDirectory } from '../../../lib/directory'
import { count } from '../../../lib/format'
import { VERDICT_STATES, VERDICTS } from '../../../lib/labels'
import type { MemoDetails, Participant, Verdict } from '../../../lib/schema'
import { addressOf } from '../address'
import { ChangeList } from '../review/changes-since-opening'
import { ConditionWords } from '../review/condition-words'
import { ObjectionWords } from '../review/objection-words'
import sidebar from '../review/sidebar.module.css'
import classes from './acts.module.css'

interface FactsProps {
  memo: MemoDetails
}

/** What those who agree ask for. */
export function Conditions({ memo }: FactsProps) {
  const { nameOf } = useDirectory()
  const items = memo.conditions.filter(({ state }) => state !== 'DROPPED')
  const asked = spoken(memo).filter(
    ({ account, verdict }) =>
      stands(verdict) && verdict.conditions && !items.some(({ reviewer }) => reviewer === account),
  )
  if (asked.length + items.length === 0) return null
  return (
    <section className={classes.fact}>
      <h3>Conditions</h3>
      {items.map((condition) => (
        <div key={condition.conditionId} className={classes.said}>
          <ConditionWords condition={condition} />
        </div>
      ))}
      {asked.map(({ account, verdict }) => (
        <Said key={account} who={nameOf(account)} words={verdict.conditions} />
      ))}
    </section>
  )
}

/** Who sees it otherwise: those who commit all the same, and every objection that was not lifted. */
export function Dissents({ memo }: FactsProps) {
  const { nameOf } = useDirectory()
  const dissenting = spoken(memo).filter(
    ({ verdict }) => stands(verdict) && verdict.verdict === 'DISAGREE_AND_COMMIT',
  )
  const objections = memo.objections.filter(({ state }) => state !== 'LIFTED')
  if (dissenting.length + objections.length === 0) return null
  return (
    <section className={classes.fact}>
      <h3>Dissents</h3>
      {dissenting.map(({ account, verdict }) => (
        <Said key={account} who={nameOf(account)} words={verdict.reason} />
      ))}
      {objections.map((objection) => (
        <div key={objection.objectionId} className={classes.said}>
          <ObjectionWords objection={objection} />
        </div>
      ))}
    </section>
  )
}

/** Who was asked for assent after the review was opened, and who is no longer asked. */
export function ApproverChanges({ memo }: FactsProps) {
  const changes = memo.review?.changes.filter(({ role }) => role === 'APPROVER') ?? []
  if (changes.length === 0) return null
  return (
    <section className={classes.fact}>
      <h3>Approvers since the review was opened</h3>
      <ChangeList changes={changes} />
    </section>
  )
}

/** How far the text has moved since each verdict, with the way to see it beside this form. */
export function SinceVerdicts({ memo }: FactsProps) {
  const { nameOf } = useDirectory()
  const verdicts = spoken(memo)
  if (verdicts.length === 0) return null
  const newest = memo.revisions.length
  return (
    <section className={classes.fact}>
      <h3>Since each verdict</h3>
      <ul>
        {verdicts.map(({ account, verdict }) => {
          const read = verdict.carriedFrom ?? verdict.revision
          return (
            <li key={account}>
              <strong>{nameOf(account)}</strong>: {VERDICTS[verdict.verdict].label.toLowerCase()} on
              revision {read}
              {!stands(verdict) && `, ${VERDICT_STATES[verdict.state].label}`}.{' '}
              {read === newest ? (
                'Nothing has changed since.'
              ) : (
                <Link to={`${addressOf(memo.number, newest)}?from=${read}`} replace>
                  {changedIn(memo, read)}
                </Link>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function changedIn(memo: MemoDetails, since: number): string {
  const later = memo.revisions.slice(since)
  const words = later.reduce((sum, { wordsChanged }) => sum + wordsChanged, 0)
  return `${count(words, 'word')} changed in ${count(later.length, 'revision')} since`
}

function Said({ who, words }: { who: string; words: string | null | undefined }) {
  return (
    <div className={classes.said}>
      <strong>{who}</strong>
      <blockquote className={sidebar.words}>{words}</blockquote>
    </div>
  )
}

type Spoken = Participant & { verdict: Verdict }

function spoken(memo: MemoDetails): Spoken[] {
  return (memo.review?.participants ?? []).filter((one): one is Spoken => one.verdict != null)
}

function stands({ state }: Verdict): boolean {
  return state === 'CURRENT' || state === 'CARRIED'
}
