import { count } from '../../../lib/format'
import { OUTCOMES } from '../../../lib/labels'
import type { LookNews, SinceLastLook } from '../../../lib/schema'
import { addressOf } from '../address'

/** One thing that is new, and the way to see it. */
export interface NewsLine {
  sentence: string
  to: string
}

/** What is new, in numbers: what the text asks for first, then its numbers, who objects and what is said. */
export function newsLines(
  memo: { number: number; revisions: readonly unknown[] },
  last: NonNullable<SinceLastLook['last']>,
  news: LookNews,
  nameOf: (account: string) => string,
): NewsLine[] {
  const newest = memo.revisions.length
  const redline = `${addressOf(memo.number, newest)}?from=${last.revision}`
  const line = (sentence: string | false | null, to: string): NewsLine[] =>
    sentence ? [{ sentence, to }] : []
  const counted = (amount: number, noun: string, done: string) =>
    amount > 0 && `${count(amount, noun)} ${done}`
  const threads = (ids: readonly string[], done: string) =>
    line(counted(ids.length, 'thread', done), `${addressOf(memo.number, newest)}?thread=${ids[0]}`)
  const { text, conditions } = news
  const met = (ids: readonly string[], done: string) =>
    line(counted(ids.length, 'condition', done), '#conditions')
  return [
    ...line(news.revisions > 0 && count(news.revisions, 'revision'), redline),
    ...line(news.retitled != null && 'another title', addressOf(memo.number, newest)),
    ...(text
      ? [
          ...line(text.title != null && 'another title', redline),
          ...line(text.asks > 0 && `the ask changed in ${count(text.asks, 'place')}`, redline),
          ...line(counted(text.figures, 'number', 'changed'), redline),
          ...line(
            `${count(text.wordsInserted, 'word')} added, ${text.wordsDeleted} removed`,
            redline,
          ),
        ]
      : []),
    ...line(counted(news.objectionsRaised.length, 'objection', 'raised'), '#objections'),
    ...line(counted(news.objectionsAnswered.length, 'objection', 'answered'), '#objections'),
    ...line(counted(news.objectionsSettled.length, 'objection', 'settled'), '#objections'),
    ...line(
      news.verdicts.length > 0 &&
        `${count(news.verdicts.length, 'verdict')} by ${news.verdicts.map(nameOf).join(', ')}`,
      '#review',
    ),
    ...line(
      news.withdrawn.length > 0 &&
        `${count(news.withdrawn.length, 'verdict')} withdrawn by ${news.withdrawn.map(nameOf).join(', ')}`,
      '#review',
    ),
    ...met(conditions.proposed, 'proposed as met'),
    ...met(conditions.confirmed, 'confirmed as met'),
    ...met(conditions.refused, 'said not to be met'),
    ...met(conditions.waived, 'waived'),
    ...line(
      news.decided != null && `decided: ${OUTCOMES[news.decided].label.toLowerCase()}`,
      '#review',
    ),
    ...threads(news.threadsOpened, 'opened'),
    ...threads(news.threadsAnswered, 'answered'),
    ...threads(news.threadsSettled, 'settled'),
  ]
}

/** How it stands now, beside what has changed. */
export function openNow({ openObjections, openThreads }: LookNews): string {
  if (openObjections + openThreads === 0) return 'No objection and no thread is open.'
  return `Open now: ${count(openObjections, 'objection')}, ${count(openThreads, 'thread')}.`
}
