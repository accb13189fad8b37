import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { FakeEventSource } from './fake-event-source'
import { openStream, SILENCE_MILLIS } from './stream'

describe('a stream', () => {
  const listener = { onNews: vi.fn(), onState: vi.fn(), onGap: vi.fn(), onOtherSession: vi.fn() }
  const opened = FakeEventSource.opened
  const start = (afterGap = false) =>
    openStream(() => new FakeEventSource() as unknown as EventSource, 'ada', afterGap, listener)
  const service = () => FakeEventSource.newest
  let end = () => {}

  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('EventSource', FakeEventSource)
    vi.spyOn(Math, 'random').mockReturnValue(0)
    opened.length = 0
    for (const called of Object.values(listener)) called.mockClear()
  })
  afterEach(() => {
    end()
    vi.useRealTimers()
    vi.unstubAllGlobals()
    vi.restoreAllMocks()
  })

  test('is live when the service has greeted its account, and then tells news', () => {
    end = start()
    expect(listener.onState).not.toHaveBeenCalled()
    service().greet()
    expect(listener.onState).toHaveBeenLastCalledWith('live')
    service().say('memo', { topic: 'memo', id: 'a', number: 1, version: 2 })
    expect(listener.onNews).toHaveBeenCalledWith({ topic: 'memo', id: 'a', number: 1, version: 2 })
  })

  test('knows of no gap when the first connection opens, and of one when it takes over', () => {
    end = start()
    service().greet()
    expect(listener.onGap).not.toHaveBeenCalled()
    end()
    end = start(true)
    service().greet()
    expect(listener.onGap).toHaveBeenCalledTimes(1)
  })

  test('is opened again when it breaks, and knows of the gap once', () => {
    end = start()
    service().greet()
    service().fail()
    expect(listener.onState).toHaveBeenLastCalledWith('connecting')
    vi.advanceTimersByTime(1_000)
    expect(opened).toHaveLength(2)
    service().greet()
    service().greet()
    expect(listener.onState).toHaveBeenLastCalledWith('live')
    expect(listener.onGap).toHaveBeenCalledTimes(1)
  })

  test('is opened again later each time', () => {
    end = start()
    service().fail()
    vi.advanceTimersByTime(1_000)
    expect(opened).toHaveLength(2)
    service().fail()
    vi.advanceTimersByTime(1_999)
    expect(opened).toHaveLength(2)
    vi.advanceTimersByTime(1)
    expect(opened).toHaveLength(3)
  })

  test('is opened again when it has gone silent, but not while it gives signs', () => {
    end = start()
    service().greet()
    vi.advanceTimersByTime(SILENCE_MILLIS - 1)
    service().say('pulse')
    vi.advanceTimersByTime(SILENCE_MILLIS - 1)
    expect(opened).toHaveLength(1)
    vi.advanceTimersByTime(1)
    expect(listener.onState).toHaveBeenLastCalledWith('connecting')
    vi.advanceTimersByTime(1_000)
    expect(opened).toHaveLength(2)
  })

  test('gives way for a minute when a newer one has taken its place', () => {
    end = start()
    service().greet()
    service().say('replaced')
    expect(listener.onState).toHaveBeenLastCalledWith('crowded')
    vi.advanceTimersByTime(59_999)
    expect(opened).toHaveLength(1)
    vi.advanceTimersByTime(1)
    expect(opened).toHaveLength(2)
  })

  test('asks who is signed in when it is refused, and not when it breaks', () => {
    end = start()
    service().fail()
    expect(listener.onOtherSession).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1_000)
    service().refuse()
    expect(listener.onOtherSession).toHaveBeenCalledTimes(1)
  })

  test("tells nothing that is said on somebody else's stream", () => {
    end = start()
    const stranger = service()
    stranger.greet('grace')
    stranger.say('memo', { topic: 'memo', id: 'a', number: 1, version: 2 })
    expect(listener.onOtherSession).toHaveBeenCalledTimes(1)
    expect(listener.onNews).not.toHaveBeenCalled()
    expect(listener.onState).toHaveBeenLastCalledWith('connecting')
  })

  test('ends while the browser is offline, and is opened at once when it is back', () => {
    end = start()
    service().greet()
    dispatchEvent(new Event('offline'))
    expect(listener.onState).toHaveBeenLastCalledWith('offline')
    dispatchEvent(new Event('online'))
    expect(opened).toHaveLength(2)
    service().greet()
    expect(listener.onGap).toHaveBeenCalledTimes(1)
  })

  test('is not opened again once nobody listens', () => {
    const stop = start()
    service().fail()
    stop()
    dispatchEvent(new Event('online'))
    vi.advanceTimersByTime(60_000)
    expect(opened).toHaveLength(1)
  })
})
