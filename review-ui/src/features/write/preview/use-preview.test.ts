import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { usePreview } from './use-preview'

const MEASURED = { html: '<p>a</p>', words: 1, pages: 1, appendixPages: 0, linesLeft: 45, lint: [] }

let answer: () => Promise<Response>

beforeEach(() => {
  vi.useFakeTimers()
  answer = async () => new Response(JSON.stringify(MEASURED), { status: 200 })
  vi.stubGlobal('fetch', () => answer())
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const pass = (millis: number) => act(() => vi.advanceTimersByTimeAsync(millis))

test('a measurement that could not be taken anew stays behind, and says since when', async () => {
  const { result, rerender } = renderHook(({ text }) => usePreview(text), {
    initialProps: { text: 'a' },
  })
  await pass(200)
  const at = result.current.at
  expect(result.current).toMatchObject({ behind: false, error: null })
  answer = () => Promise.reject(new TypeError('no network'))
  rerender({ text: 'ab' })
  await pass(200)
  expect(result.current).toMatchObject({ behind: true, at, preview: { words: 1 } })
  expect(result.current.error).toBeInstanceOf(Error)
  answer = async () => new Response(JSON.stringify({ ...MEASURED, words: 2 }), { status: 200 })
  await pass(4000)
  expect(result.current).toMatchObject({ behind: false, error: null, preview: { words: 2 } })
})
