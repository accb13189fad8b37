import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { follow } from './live-updates'

const OPEN = 1
const CLOSED = 2

class Source extends EventTarget {
  readyState = OPEN
  close() {
    this.readyState = CLOSED
  }
  refuse() {
    this.readyState = CLOSED
    this.dispatchEvent(new Event('error'))
  }
  tell(version: number) {
    const data = JSON.stringify({ id: 'a', number: 1, version })
    this.dispatchEvent(new MessageEvent('memo', { data }))
  }
}

describe('live updates', () => {
  const sources: Source[] = []
  const refresh = vi.fn()
  const start = () =>
    follow(() => {
      const source = new Source()
      sources.push(source)
      return source as unknown as EventSource
    }, refresh)
  const newest = () => sources.at(-1) as Source

  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('EventSource', { CLOSED })
    sources.length = 0
    refresh.mockClear()
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  test('a burst of events costs one round, and a stream of them does not put it off', () => {
    const stop = start()
    for (let version = 1; version <= 5; version++) {
      newest().tell(version)
      vi.advanceTimersByTime(100)
    }
    expect(refresh).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(250)
    expect(refresh).toHaveBeenCalledTimes(2)
    stop()
  })

  test('what happened between two connections is fetched, but nothing when the first one opens', () => {
    const stop = start()
    newest().dispatchEvent(new Event('open'))
    vi.advanceTimersByTime(1_000)
    expect(refresh).not.toHaveBeenCalled()
    newest().dispatchEvent(new Event('open'))
    vi.advanceTimersByTime(1_000)
    expect(refresh).toHaveBeenCalledTimes(1)
    stop()
  })

  test('a connection that was refused is opened again, later each time', () => {
    const stop = start()
    newest().dispatchEvent(new Event('open'))
    newest().refuse()
    vi.advanceTimersByTime(1_000)
    expect(sources).toHaveLength(2)
    newest().refuse()
    vi.advanceTimersByTime(1_000)
    expect(sources).toHaveLength(2)
    vi.advanceTimersByTime(1_000)
    expect(sources).toHaveLength(3)
    newest().dispatchEvent(new Event('open'))
    vi.advanceTimersByTime(250)
    expect(refresh).toHaveBeenCalledTimes(1)
    stop()
  })

  test('a connection that the browser mends itself is left to it', () => {
    const stop = start()
    newest().readyState = 0
    newest().dispatchEvent(new Event('error'))
    vi.advanceTimersByTime(60_000)
    expect(sources).toHaveLength(1)
    stop()
  })

  test('nothing is opened once nobody listens', () => {
    const stop = start()
    newest().refuse()
    stop()
    vi.advanceTimersByTime(60_000)
    expect(sources).toHaveLength(1)
  })
})
