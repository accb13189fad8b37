import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openBrowserStream } from './browser-stream'
import { SILENCE_MILLIS, type StreamListener } from './stream'
import type { News } from './topics'

const NEWS: News = { topic: 'memo', id: 'a', number: 1, version: 2 }

/** Locks and channels as a browser has them, for tabs that live in one test. */
class FakeLocks {
  private readonly held = new Map<string, Promise<unknown>>()

  async request(
    name: string,
    options: { ifAvailable?: boolean; signal?: AbortSignal },
    task: (lock: object | null) => unknown,
  ) {
    if (options.ifAvailable && this.held.has(name)) return task(null)
    const aborted = new Promise<never>((_, reject) => {
      options.signal?.addEventListener('abort', () => reject(new Error('AbortError')))
    })
    while (this.held.has(name)) await Promise.race([this.held.get(name), aborted])
    const work = Promise.resolve(task({ name }))
    this.held.set(name, work)
    return work.finally(() => this.held.delete(name))
  }
}

class FakeChannel {
  static readonly open = new Set<FakeChannel>()
  onmessage: (event: { data: unknown }) => void = () => {}

  readonly name: string

  constructor(name: string) {
    this.name = name
    FakeChannel.open.add(this)
  }
  postMessage(data: unknown) {
    for (const other of FakeChannel.open) {
      if (other !== this && other.name === this.name) other.onmessage({ data })
    }
  }
  close() {
    FakeChannel.open.delete(this)
  }
}

/** A tab, with the connection that it holds if it is the one that leads. */
function tab(account = 'ada') {
  const told = { onNews: vi.fn(), onState: vi.fn(), onGap: vi.fn(), onOtherSession: vi.fn() }
  const connections: { afterGap: boolean; open: boolean; service: StreamListener }[] = []
  const close = openBrowserStream(
    account,
    (afterGap, service) => {
      const connection = { afterGap, open: true, service }
      connections.push(connection)
      return () => {
        connection.open = false
      }
    },
    told,
  )
  return {
    ...told,
    close,
    connections,
    get service() {
      return connections.at(-1)?.service as StreamListener
    },
  }
}

const settled = () => vi.advanceTimersByTimeAsync(0)

describe('the stream of a browser', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('BroadcastChannel', FakeChannel)
    vi.stubGlobal('navigator', { locks: new FakeLocks() })
  })
  afterEach(() => {
    FakeChannel.open.clear()
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  test('is held by one tab, which tells the others', async () => {
    const first = tab()
    const second = tab()
    await settled()
    expect(first.connections).toMatchObject([{ afterGap: false, open: true }])
    expect(second.connections).toEqual([])
    first.service.onNews(NEWS)
    expect(first.onNews).toHaveBeenCalledWith(NEWS)
    expect(second.onNews).toHaveBeenCalledWith(NEWS)
    first.service.onGap()
    expect(second.onGap).toHaveBeenCalledTimes(1)
  })

  test('is taken over by another tab, with the gap in mind, when the first one closes', async () => {
    const first = tab()
    const second = tab()
    const third = tab()
    await settled()
    first.close()
    await settled()
    expect(first.connections).toMatchObject([{ open: false }])
    expect(second.connections).toMatchObject([{ afterGap: true, open: true }])
    expect(third.connections).toEqual([])
    second.service.onGap()
    expect(third.onGap).toHaveBeenCalledTimes(1)
  })

  test('is not taken over by a tab that has closed', async () => {
    const first = tab()
    const second = tab()
    await settled()
    second.close()
    first.close()
    await settled()
    expect(second.connections).toEqual([])
  })

  test('a tab that comes later learns at once whether it is live', async () => {
    const first = tab()
    await settled()
    first.service.onState('live')
    const second = tab()
    await settled()
    expect(second.onState).toHaveBeenLastCalledWith('live')
    first.service.onState('offline')
    expect(second.onState).toHaveBeenLastCalledWith('offline')
  })

  test('a tab that hears nothing from the one that leads does not call itself live', async () => {
    const first = tab()
    const second = tab()
    await settled()
    first.service.onState('live')
    await vi.advanceTimersByTimeAsync(SILENCE_MILLIS - 1)
    expect(second.onState).toHaveBeenLastCalledWith('live')
    first.service.onState('live')
    await vi.advanceTimersByTimeAsync(SILENCE_MILLIS - 1)
    expect(second.onState).toHaveBeenLastCalledWith('live')
    await vi.advanceTimersByTimeAsync(1)
    expect(second.onState).toHaveBeenLastCalledWith('connecting')
  })

  test('a tab that waits with the one that leads says for as long why nothing is told', async () => {
    const first = tab()
    const second = tab()
    await settled()
    first.service.onState('crowded')
    await vi.advanceTimersByTimeAsync(SILENCE_MILLIS)
    expect(second.onState).toHaveBeenLastCalledWith('crowded')
  })

  test('is shared by nobody with another account', async () => {
    const ada = tab('ada')
    const grace = tab('grace')
    await settled()
    expect(ada.connections).toHaveLength(1)
    expect(grace.connections).toHaveLength(1)
    ada.service.onNews(NEWS)
    expect(grace.onNews).not.toHaveBeenCalled()
  })

  test('is one of each tab where the browser has no locks', () => {
    vi.stubGlobal('navigator', {})
    const first = tab()
    const second = tab()
    first.service.onNews(NEWS)
    expect(first.onNews).toHaveBeenCalledTimes(1)
    expect(second.connections).toHaveLength(1)
    expect(second.onNews).not.toHaveBeenCalled()
    first.close()
    expect(first.connections).toMatchObject([{ open: false }])
  })
})
