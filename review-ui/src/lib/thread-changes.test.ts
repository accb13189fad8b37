import { expect, test } from 'vitest'
import type { MemoThreads, Thread, ToldThreads } from './schema'
import { withActs, withChanges } from './thread-changes'

const thread = (threadId: string, version = 1) => ({ threadId, version }) as Thread

const answer = (threads: Thread[], changes: boolean): MemoThreads => ({
  revision: 2,
  contentHash: 'b',
  told: '9-0-2',
  changes,
  threads,
})

const before = { ...answer([thread('one'), thread('two')], false), told: '7-0-2' }

test('a thread that has changed takes its place, a new one comes last, and the others are the same', () => {
  const now = withChanges(before, answer([thread('one', 2), thread('three')], true))
  expect(now.threads).toEqual([thread('one', 2), thread('two'), thread('three')])
  expect(now.threads[1]).toBe(before.threads[1])
  expect(now.told).toBe('9-0-2')
})

test('where nothing has changed everything stays', () => {
  expect(withChanges(before, answer([], true)).threads).toEqual(before.threads)
})

test('a whole answer replaces what was known', () => {
  expect(withChanges(before, answer([thread('two')], false)).threads).toEqual([thread('two')])
  expect(withChanges(undefined, answer([thread('two')], false)).threads).toEqual([thread('two')])
})

test('each thread has what its reader may do', () => {
  const told: ToldThreads = {
    ...answer([], false),
    acts: [['RESOLVE'], []],
    may: [1, 0, 0],
    threads: [thread('one'), thread('two'), thread('three')],
  }
  expect(withActs(told).threads.map(({ may }) => may)).toEqual([[], ['RESOLVE'], ['RESOLVE']])
  expect(withActs({ ...told, acts: [], may: [] }).threads.map(({ may }) => may)).toEqual([
    [],
    [],
    [],
  ])
})
