import { expect, test } from 'vitest'
import type { LookNews } from '../../../lib/schema'
import { newsLines, openNow } from './news-lines'

const MEMO = { number: 7, revisions: [1, 2, 3] }
const LAST = { revision: 1, at: '2026-11-03T10:00:00Z' }
const NOTHING: LookNews = {
  revisions: 0,
  objectionsRaised: [],
  objectionsAnswered: [],
  objectionsSettled: [],
  verdicts: [],
  withdrawn: [],
  conditions: { proposed: [], confirmed: [], refused: [], waived: [] },
  threadsOpened: [],
  threadsAnswered: [],
  threadsSettled: [],
  openObjections: 0,
  openThreads: 0,
}

const lines = (news: Partial<LookNews>) =>
  newsLines(MEMO, LAST, { ...NOTHING, ...news }, (account) => account.toUpperCase())

test('what is new of the text leads to the redline since the revision that was seen', () => {
  const text = {
    changeClass: 'ASK_CHANGED' as const,
    wordsInserted: 4,
    wordsDeleted: 2,
    asks: 1,
    figures: 3,
    gravest: [],
  }
  const news = lines({ revisions: 2, text })
  expect(news.map(({ sentence }) => sentence)).toEqual([
    '2 revisions',
    'the ask changed in 1 place',
    '3 numbers changed',
    '4 words added, 2 removed',
  ])
  expect(new Set(news.map(({ to }) => to))).toEqual(new Set(['/m/7@r3?from=1']))
})

test('threads lead to the first of them, and objections and verdicts to where they stand', () => {
  expect(
    lines({
      objectionsRaised: ['o'],
      verdicts: ['ada', 'bob'],
      threadsOpened: ['t1', 't2'],
      threadsSettled: ['t3'],
    }),
  ).toEqual([
    { sentence: '1 objection raised', to: '#objections' },
    { sentence: '2 verdicts by ADA, BOB', to: '#review' },
    { sentence: '2 threads opened', to: '/m/7@r3?thread=t1' },
    { sentence: '1 thread settled', to: '/m/7@r3?thread=t3' },
  ])
})

test('another title alone, conditions and verdicts taken back are told', () => {
  expect(
    lines({
      retitled: { before: 'Two depots', after: 'One depot' },
      withdrawn: ['ada'],
      conditions: { proposed: ['c1', 'c2'], confirmed: ['c3'], refused: ['c4'], waived: ['c5'] },
    }),
  ).toEqual([
    { sentence: 'another title', to: '/m/7@r3' },
    { sentence: '1 verdict withdrawn by ADA', to: '#review' },
    { sentence: '2 conditions proposed as met', to: '#conditions' },
    { sentence: '1 condition confirmed as met', to: '#conditions' },
    { sentence: '1 condition said not to be met', to: '#conditions' },
    { sentence: '1 condition waived', to: '#conditions' },
  ])
})

test('what is open now is said with it', () => {
  expect(openNow({ ...NOTHING, openObjections: 1, openThreads: 2 })).toBe(
    'Open now: 1 objection, 2 threads.',
  )
  expect(openNow(NOTHING)).toBe('No objection and no thread is open.')
})
