import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { forgetTexts, hasUnsentText } from './kept-texts'
import { meQuery } from './me'
import { queryClient } from './query-client'
import type { Me } from './schema'
import { useUnsentChoice, useUnsentText } from './use-unsent-text'

const KINDS = ['AGREE', 'OBJECT'] as const

const signedIn = (username: string) =>
  queryClient.setQueryData(meQuery.queryKey, { username } as Me)

function write(key: string, words: string) {
  const { result } = renderHook(() => useUnsentText(key))
  act(() => result.current.write(words))
}

/** The page as it is after it was loaded again. */
async function loadedAgain() {
  vi.resetModules()
  const [page, client] = [await import('./use-unsent-text'), await import('./query-client')]
  client.queryClient.setQueryData(meQuery.queryKey, queryClient.getQueryData(meQuery.queryKey))
  return page
}

beforeEach(() => {
  sessionStorage.clear()
  signedIn('ada')
})

describe('words that were not sent', () => {
  test('outlive the page, each for its own key, until they are sent', async () => {
    write('reply t1', 'Half a')
    const page = await loadedAgain()
    const again = renderHook(() => page.useUnsentText('reply t1'))
    expect(again.result.current.words).toBe('Half a')
    expect(renderHook(() => page.useUnsentText('reply t2')).result.current.words).toBe('')
    again.result.current.forget()
    expect(renderHook(() => page.useUnsentText('reply t1')).result.current.words).toBe('')
    expect(sessionStorage).toHaveLength(0)
  })

  test('are shown to nobody but their writer', async () => {
    write('reply t3', 'Mine')
    signedIn('ben')
    expect(renderHook(() => useUnsentText('reply t3')).result.current.words).toBe('')
    const page = await loadedAgain()
    expect(renderHook(() => page.useUnsentText('reply t3')).result.current.words).toBe('')
  })

  test('leave the browser at sign-out, which says so first; a choice alone is no loss', () => {
    const { result } = renderHook(() => useUnsentChoice('verdict m4', KINDS))
    act(() => result.current.choose('AGREE'))
    write('reply t4', '  ')
    expect(hasUnsentText()).toBe(false)
    write('reply t4', 'Half a')
    expect(hasUnsentText()).toBe(true)
    forgetTexts()
    expect(sessionStorage).toHaveLength(0)
  })

  test('stay on the page where the browser has no room for them', () => {
    const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError')
    })
    const { result } = renderHook(() => useUnsentText('reply t5'))
    act(() => result.current.write('Half a'))
    full.mockRestore()
    expect(result.current.words).toBe('Half a')
  })
})

test('what was chosen outlives its form until it is sent, each for its own key', () => {
  const first = renderHook(() => useUnsentChoice('verdict m1', KINDS))
  act(() => first.result.current.choose('OBJECT'))
  expect(first.result.current.choice).toBe('OBJECT')
  first.unmount()
  const again = renderHook(() => useUnsentChoice('verdict m1', KINDS))
  expect(again.result.current.choice).toBe('OBJECT')
  expect(renderHook(() => useUnsentChoice('verdict m2', KINDS)).result.current.choice).toBeNull()
  again.result.current.forget()
  expect(renderHook(() => useUnsentChoice('verdict m1', KINDS)).result.current.choice).toBeNull()
})

test('what can no longer be chosen is not chosen', () => {
  const before = renderHook(() => useUnsentChoice('verdict m3', KINDS))
  act(() => before.result.current.choose('OBJECT'))
  const now = renderHook(() => useUnsentChoice('verdict m3', ['AGREE']))
  expect(now.result.current.choice).toBeNull()
})
