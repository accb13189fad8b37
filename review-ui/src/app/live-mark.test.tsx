import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { FakeEventSource } from '../lib/live/fake-event-source'
import { goLive } from '../lib/live/live'
import { LiveMark } from './live-mark'

describe('the mark of a page that is not live', () => {
  let stop = () => {}
  const mark = () => screen.getByRole('status').textContent
  const pass = (millis: number) => act(() => vi.advanceTimersByTime(millis))

  beforeEach(() => {
    vi.useFakeTimers()
    vi.stubGlobal('EventSource', FakeEventSource)
    vi.stubGlobal('navigator', { onLine: true })
    stop = goLive('ada', () => {})
    render(<LiveMark />)
  })
  afterEach(() => {
    act(() => stop())
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  test('is not there while a page is live, nor for a moment without a connection', () => {
    expect(mark()).toBe('')
    pass(2_999)
    expect(mark()).toBe('')
    act(() => FakeEventSource.newest.greet())
    pass(3_000)
    expect(mark()).toBe('')
  })

  test('comes when the connection is not back soon, and goes when it is', () => {
    act(() => FakeEventSource.newest.greet())
    act(() => FakeEventSource.newest.fail())
    pass(2_999)
    expect(mark()).toBe('')
    pass(1)
    expect(mark()).toBe('Not live: reconnecting… What others change does not show yet.')
    act(() => FakeEventSource.newest.greet())
    expect(mark()).toBe('')
  })

  test('comes at once when the browser is offline, and when others have taken the place', () => {
    act(() => FakeEventSource.newest.greet())
    act(() => void dispatchEvent(new Event('offline')))
    expect(mark()).toContain('Not live: you are offline')
    act(() => void dispatchEvent(new Event('online')))
    act(() => FakeEventSource.newest.greet())
    expect(mark()).toBe('')
    act(() => FakeEventSource.newest.say('replaced'))
    expect(mark()).toContain('Not live: you have more than ten browsers open')
  })

  test('is not there for somebody who has signed out', () => {
    pass(3_000)
    expect(mark()).not.toBe('')
    act(() => stop())
    expect(mark()).toBe('')
  })
})
