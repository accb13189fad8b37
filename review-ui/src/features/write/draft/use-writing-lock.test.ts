import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useWritingLock } from './use-writing-lock'

type Granted = (lock: object | null) => unknown

interface Options {
  ifAvailable?: boolean
  signal?: AbortSignal
}

/** One lock as the browser keeps it: whoever waits gets it in order. */
function lockManager() {
  const waiting: (() => void)[] = []
  let held = false
  const grant = async (granted: Granted) => {
    held = true
    await granted({})
    held = false
    waiting.shift()?.()
  }
  return {
    waiting,
    request: (_name: string, options: Options, granted: Granted) =>
      new Promise<void>((resolve, reject) => {
        const go = () => void grant(granted).then(resolve, reject)
        if (!held) go()
        else if (options.ifAvailable) resolve(void granted(null))
        else {
          waiting.push(go)
          options.signal?.addEventListener('abort', () => {
            if (!waiting.includes(go)) return
            waiting.splice(waiting.indexOf(go), 1)
            reject(new DOMException('given up', 'AbortError'))
          })
        }
      }),
  }
}

let locks: ReturnType<typeof lockManager>

beforeEach(() => {
  locks = lockManager()
  vi.stubGlobal('navigator', { locks })
})

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const open = (lose = vi.fn(async () => undefined), take = vi.fn(async () => undefined)) => ({
  lose,
  take,
  ...renderHook(() => useWritingLock('memo', lose, take)),
})
const soon = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)))

test('a window that is drawn twice, as React does in development, does not stand in its own way', async () => {
  const once = async () => undefined
  const window = renderHook(() => useWritingLock('memo', once, once), { reactStrictMode: true })
  await soon()
  expect(window.result.current.holder).toBe('mine')
})

test('the first window writes and the second one reads', async () => {
  const first = open()
  const second = open()
  await soon()
  expect(first.result.current.holder).toBe('mine')
  expect(second.result.current.holder).toBe('other')
})

test('a window that takes over waits for what the first one has to save', async () => {
  let save: () => void = () => undefined
  const first = open(
    vi.fn(() => new Promise<undefined>((resolve) => (save = () => resolve(undefined)))),
  )
  const second = open()
  await soon()
  act(() => second.result.current.takeOver())
  await soon()
  expect(first.result.current.holder).toBe('other')
  expect(second.result.current.holder).toBe('asking')
  expect(second.take).not.toHaveBeenCalled()
  save()
  await soon()
  expect(second.take).toHaveBeenCalledTimes(1)
  expect(second.result.current.holder).toBe('mine')
})

test('one request waits, however often it is asked for', async () => {
  open(vi.fn(() => new Promise<undefined>(() => undefined)))
  const second = open()
  await soon()
  act(() => second.result.current.takeOver())
  act(() => second.result.current.takeOver())
  await soon()
  expect(locks.waiting).toHaveLength(1)
})

test('a window that is closed while it waits asks no more', async () => {
  open(vi.fn(() => new Promise<undefined>(() => undefined)))
  const second = open()
  await soon()
  act(() => second.result.current.takeOver())
  second.unmount()
  await soon()
  expect(locks.waiting).toHaveLength(0)
  expect(second.take).not.toHaveBeenCalled()
})

test('a window that has lost it can take it back', async () => {
  const first = open()
  const second = open()
  await soon()
  act(() => second.result.current.takeOver())
  await soon()
  act(() => first.result.current.takeOver())
  await soon()
  expect(first.result.current.holder).toBe('mine')
  expect(second.result.current.holder).toBe('other')
})

test('a window that reads writes on once the one that wrote is gone', async () => {
  const first = open()
  const second = open()
  await soon()
  expect(second.result.current.holder).toBe('other')
  first.unmount()
  await soon()
  expect(second.take).toHaveBeenCalledOnce()
  expect(second.result.current.holder).toBe('mine')
})

test('a window that was asked to let go writes on once the other one is gone', async () => {
  const first = open()
  const second = open()
  await soon()
  act(() => second.result.current.takeOver())
  await soon()
  expect(first.result.current.holder).toBe('other')
  second.unmount()
  await soon()
  expect(first.result.current.holder).toBe('mine')
})

test('of several windows that wait, the one that asks goes first', async () => {
  const first = open()
  const second = open()
  await soon()
  const third = open()
  await soon()
  act(() => third.result.current.takeOver())
  await soon()
  expect(third.result.current.holder).toBe('mine')
  expect(first.result.current.holder).toBe('other')
  expect(second.result.current.holder).toBe('other')
})
