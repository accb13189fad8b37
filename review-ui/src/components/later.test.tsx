import { act, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { later } from './later'

const load = vi.fn(async () => ({ says }: { says: string }) => <p>{says}</p>)

beforeEach(() => {
  vi.useFakeTimers()
  load.mockClear()
})

afterEach(() => vi.useRealTimers())

describe('a part of the page', () => {
  test('is fetched when it is wanted', async () => {
    const Part = later(load)
    const { rerender } = render(<Part wanted={false} says="Here" />)
    expect(load).not.toHaveBeenCalled()
    rerender(<Part wanted says="Here" />)
    await act(async () => undefined)
    screen.getByText('Here')
    expect(load).toHaveBeenCalledTimes(1)
  })

  test('comes by itself once the screen has long been there', async () => {
    const Part = later(load)
    render(<Part wanted={false} says="Here" />)
    await act(() => vi.advanceTimersByTimeAsync(9_000))
    expect(load).not.toHaveBeenCalled()
    await act(() => vi.advanceTimersByTimeAsync(2_000))
    screen.getByText('Here')
  })

  test('that did not come is asked for again once it is wanted', async () => {
    load.mockRejectedValueOnce(new Error('gone'))
    const Part = later(load)
    render(<Part wanted says="Here" />)
    await act(async () => undefined)
    await act(async () => undefined)
    screen.getByText('Here')
  })
})
