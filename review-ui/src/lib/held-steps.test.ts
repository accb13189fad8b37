import { renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useHeldSteps } from './held-steps'

test('a key that is held loses no step while the address is behind', () => {
  const { result, rerender } = renderHook(({ place }) => useHeldSteps(place), {
    initialProps: { place: 1 },
  })
  const step = () => {
    const next = result.current.now() + 1
    result.current.leadTo(next)
    return next
  }
  expect([step(), step(), step()]).toEqual([2, 3, 4])
  rerender({ place: 2 })
  expect(step()).toBe(5)
  rerender({ place: 5 })
  rerender({ place: 3 })
  expect(step()).toBe(4)
})
