import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Receipt, RevisionSummary } from '../../../lib/schema'
import { recordReading } from '../commands'
import { useReading } from './use-reading'

vi.mock('../commands')

const revision = { revision: 3, contentHash: 'hash' } as RevisionSummary

/** One sheet that is its own root, as the texts side by side are, and fills the window. */
function sheetOf(pages: number) {
  const sheet = document.createElement('div')
  sheet.dataset.sheet = ''
  sheet.dataset.firstPage = '1'
  sheet.dataset.pages = String(pages)
  sheet.getBoundingClientRect = () => new DOMRect(0, 0, 600, innerHeight * pages)
  return { current: sheet }
}

const told = () => vi.mocked(recordReading).mock.calls.map(([, body]) => body)
const seconds = (amount: number) => act(() => vi.advanceTimersByTimeAsync(amount * 1_000))

describe('a reading', () => {
  beforeEach(() => {
    vi.useFakeTimers()
    vi.mocked(recordReading)
      .mockReset()
      .mockResolvedValue({ memoId: 'a', number: 1, version: 1 } as Receipt)
  })
  afterEach(() => void vi.useRealTimers())

  const begun = (pages: number) => {
    const sheets = sheetOf(pages)
    return renderHook(() => useReading('a', revision, true, sheets))
  }

  test('tells of a page that has come, and how long it was there', async () => {
    const { result } = begun(2)
    await seconds(15)
    expect(told()).toEqual([{ revision: 3, contentHash: 'hash', pages: [1], seconds: 15 }])
    expect(result.current.seen).toBe(1)
  })

  test('tells of the time on a page that it has told of before, once the reader leaves', async () => {
    const { unmount } = begun(1)
    await seconds(40)
    expect(told()).toHaveLength(1)
    unmount()
    expect(told().at(-1)).toMatchObject({ pages: [1], seconds: 25 })
  })

  test('of no time at all is not told', () => {
    begun(1).unmount()
    expect(told()).toEqual([])
  })

  test('that could not be told is told with the next', async () => {
    vi.mocked(recordReading).mockRejectedValueOnce(new Error('nobody answers'))
    begun(1)
    await seconds(30)
    expect(told().at(-1)).toMatchObject({ pages: [1], seconds: 30 })
  })
})
