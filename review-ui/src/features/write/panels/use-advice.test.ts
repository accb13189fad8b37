import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { useAdvice } from './use-advice'

const missing = (reason: string) => ({
  rule: 'missing-section',
  quote: '',
  block: '',
  start: 0,
  end: 0,
  reason,
})
const tenets = missing('No section states the tenets.')
const risks = missing('No section says what could go wrong.')

beforeEach(() => localStorage.clear())

test('what is put away is one advice, also where others of its rule name no words', () => {
  const { result } = renderHook(() => useAdvice('a', [tenets, risks]))
  act(() => result.current.dismiss(tenets))
  expect(result.current.open).toEqual([risks])
})

test('what is put away stays away with the next visit, until all is shown', () => {
  const first = renderHook(() => useAdvice('a', [tenets, risks]))
  act(() => first.result.current.dismiss(risks))
  const next = renderHook(() => useAdvice('a', [tenets, risks]))
  expect(next.result.current.open).toEqual([tenets])
  act(() => next.result.current.showAll())
  expect(next.result.current.open).toEqual([tenets, risks])
})
