import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { useDebouncedText } from './use-debounced-text'

describe('a field whose text is kept elsewhere', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const typing = (kept: string) => {
    const keep = vi.fn()
    const hook = renderHook(({ kept }) => useDebouncedText(kept, keep), { initialProps: { kept } })
    const type = (text: string) => act(() => hook.result.current[1](text))
    return { keep, type, ...hook, text: () => hook.result.current[0] }
  }

  test('shows every key at once and hands the text on after a pause', () => {
    const { type, text, keep } = typing('')
    type('n')
    type('ni')
    expect(text()).toBe('ni')
    expect(keep).not.toHaveBeenCalled()
    act(() => void vi.advanceTimersByTime(200))
    expect(keep.mock.calls).toEqual([['ni']])
  })

  test('loses no key that is typed while the text is on its way', () => {
    const { type, text, rerender } = typing('')
    type('ni')
    act(() => void vi.advanceTimersByTime(200))
    type('nig')
    rerender({ kept: 'ni' })
    expect(text()).toBe('nig')
  })

  test('takes over what changes by other means', () => {
    const { type, text, keep, rerender } = typing('night')
    type('nights')
    rerender({ kept: '' })
    act(() => void vi.advanceTimersByTime(1_000))
    expect(text()).toBe('')
    expect(keep).not.toHaveBeenCalled()
  })

  test('hands nothing on once it is gone', () => {
    const { type, keep, unmount } = typing('')
    type('n')
    unmount()
    vi.advanceTimersByTime(1_000)
    expect(keep).not.toHaveBeenCalled()
  })
})
