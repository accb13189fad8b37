import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { FakeEventSource } from './fake-event-source'
import { goLive, subscribe } from './live'
import { showing, showingAlone, shows } from './live-queries'
import type { News } from './topics'

const memo = (number: number, version: number): News => ({
  topic: 'memo',
  id: `id of ${number}`,
  number,
  version,
})

describe('news', () => {
  const told = vi.fn()
  const onOtherSession = vi.fn()
  let stop = () => {}
  let unsubscribe = () => {}

  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('EventSource', FakeEventSource)
    vi.stubGlobal('navigator', { onLine: true })
    FakeEventSource.opened.length = 0
    told.mockClear()
    unsubscribe = subscribe('memo', told)
    stop = goLive('ada', onOtherSession)
    FakeEventSource.newest.greet()
  })
  afterEach(() => {
    unsubscribe()
    stop()
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  test('a burst is told at once, of each memo the newest, and a stream of them does not put it off', () => {
    for (let version = 1; version <= 5; version++) {
      FakeEventSource.newest.say('memo', memo(1, version))
      vi.advanceTimersByTime(100)
    }
    expect(told.mock.calls).toEqual([[[memo(1, 3)]]])
    vi.advanceTimersByTime(250)
    expect(told.mock.calls).toEqual([[[memo(1, 3)]], [[memo(1, 5)]]])
  })

  test('after a gap anything may have changed', () => {
    FakeEventSource.newest.fail()
    vi.advanceTimersByTime(1_000)
    FakeEventSource.newest.greet()
    vi.advanceTimersByTime(250)
    expect(told.mock.calls).toEqual([[[{ topic: 'memo' }]]])
  })

  test('nothing is told to whoever has unsubscribed', () => {
    unsubscribe()
    FakeEventSource.newest.say('memo', memo(1, 1))
    vi.advanceTimersByTime(250)
    expect(told).not.toHaveBeenCalled()
  })

  test('nothing is told after signing out, not even what was on its way', () => {
    FakeEventSource.newest.say('memo', memo(1, 1))
    stop()
    vi.advanceTimersByTime(60_000)
    expect(told).not.toHaveBeenCalled()
    expect(FakeEventSource.opened).toHaveLength(1)
  })
})

describe('queries', () => {
  const queries = new QueryClient()
  const add = (key: string, meta?: ReturnType<typeof shows>) =>
    queries.prefetchQuery({ queryKey: [key], queryFn: () => key, ...(meta && { meta }) })
  const found = (filter: ReturnType<typeof showing>) =>
    queries
      .getQueryCache()
      .findAll(filter)
      .map(({ queryKey }) => queryKey[0])

  beforeEach(async () => {
    await add('memo 1', shows('memo', '1'))
    await add('history of 1', shows('memo', 'id of 1'))
    await add('memo 2', shows('memo', '2'))
    await add('board', shows('memo'))
    await add('text')
  })

  test('only those are fetched again that show what has changed', () => {
    expect(found(showing([memo(1, 7)]))).toEqual(['memo 1', 'history of 1', 'board'])
  })

  test('when anything may have changed, all are that show something of the topic', () => {
    expect(found(showing([{ topic: 'memo' }]))).toEqual([
      'memo 1',
      'history of 1',
      'memo 2',
      'board',
    ])
  })

  test('a memo can be fetched before what shows all of them', () => {
    expect(found(showingAlone([memo(1, 7)]))).toEqual(['memo 1', 'history of 1'])
  })
})
