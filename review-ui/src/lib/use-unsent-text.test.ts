import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useUnsentChoice } from './use-unsent-text'

const KINDS = ['AGREE', 'OBJECT'] as const

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
