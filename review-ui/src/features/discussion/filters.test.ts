import { describe, expect, test } from 'vitest'
import type { Thread } from '../../lib/schema'
import { type Filter, filtered, OPEN_ONES } from './filters'

function thread(id: string, change: Partial<Thread> = {}): Thread {
  const by = { account: 'finance', at: '2026-03-02T12:00:00Z', claim: null }
  return {
    threadId: id,
    version: 1,
    kind: 'QUESTION',
    passage: null,
    placement: null,
    comments: [
      {
        commentId: id,
        by,
        standing: { author: false, involved: true, afterwards: false },
        words: 'Why?',
        html: '<p>Why?</p>',
        earlier: [],
      },
    ],
    settlement: { stage: 'OPEN', by, version: 1, reason: null, answeredBy: null },
    parked: null,
    handedOn: [],
    waitsFor: ['author'],
    may: [],
    ...change,
  }
}

const settled = (stage: Thread['settlement']['stage']) => ({ ...thread('').settlement, stage })
const gone: Thread['placement'] = {
  outcome: 'ORPHANED',
  span: null,
  confidence: 0,
  algorithmVersion: 1,
  neighbour: { block: '3', offset: 0, before: true },
  candidates: [],
  recorded: true,
}

const ids = (threads: readonly Thread[], filter: Filter, me = 'author') =>
  filtered(threads, filter, me).map(({ threadId }) => threadId)

describe('the filter of a discussion', () => {
  const threads = [
    thread('open'),
    thread('nit', { kind: 'NIT', waitsFor: [] }),
    thread('resolved', { settlement: settled('RESOLVED'), waitsFor: [] }),
    thread('proposed', { settlement: settled('PROPOSED'), waitsFor: ['finance'] }),
  ]

  test('shows what is open, proposed ones too', () => {
    expect(ids(threads, OPEN_ONES)).toEqual(['open', 'nit', 'proposed'])
  })

  test('shows what waits for the reader', () => {
    expect(ids(threads, { ...OPEN_ONES, show: 'waits' })).toEqual(['open'])
    expect(ids(threads, { ...OPEN_ONES, show: 'waits' }, 'finance')).toEqual(['proposed'])
  })

  test('shows where the reader has spoken, one kind, and one person', () => {
    expect(ids(threads, { ...OPEN_ONES, show: 'mine' })).toEqual([])
    expect(ids(threads, { ...OPEN_ONES, show: 'all', kind: 'NIT' })).toEqual(['nit'])
    expect(ids(threads, { ...OPEN_ONES, person: 'retail' })).toEqual([])
  })

  test('never hides an open thread whose words are gone', () => {
    const orphan = thread('orphan', { placement: gone, waitsFor: [] })
    const ended = thread('ended', { placement: gone, settlement: settled('DISMISSED') })
    const none: Filter = { show: 'mine', kind: 'PRAISE', person: 'nobody' }
    expect(ids([...threads, orphan, ended], none)).toEqual(['orphan'])
  })
})
