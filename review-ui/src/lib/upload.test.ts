import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { NoAnswerError } from './problem'
import { upload } from './upload'

/** The last request; it goes on by hand. */
let request: FakeRequest

class FakeRequest {
  status = 0
  responseText = ''
  upload: { onprogress?: (sent: { loaded: number; total: number }) => void; onload?: () => void } =
    {}
  onload?: () => void
  onabort?: () => void
  onloadend?: () => void
  open = vi.fn()
  setRequestHeader = vi.fn()
  send = vi.fn()
  constructor() {
    request = this
  }
  abort() {
    this.onabort?.()
    this.onloadend?.()
  }
  answer(status: number, answer: unknown) {
    this.status = status
    this.responseText = JSON.stringify(answer)
    this.onload?.()
    this.onloadend?.()
  }
}

const ended = vi.fn()
const pass = (millis: number) => vi.advanceTimersByTimeAsync(millis)

beforeEach(() => {
  ended.mockReset()
  vi.useFakeTimers()
  vi.stubGlobal('XMLHttpRequest', FakeRequest)
  upload('/api/conversions', { query: { name: 'a.docx' } }, new File(['a'], 'a.docx')).catch(ended)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('an upload', () => {
  test('may take as long as it moves', async () => {
    for (const loaded of [1, 2, 3]) {
      await pass(29_000)
      request.upload.onprogress?.({ loaded, total: 4 })
    }
    expect(ended).not.toHaveBeenCalled()
    await pass(30_000)
    expect(ended.mock.lastCall?.[0]).toBeInstanceOf(NoAnswerError)
  })

  test('that has arrived may be read for minutes, but not for ever', async () => {
    request.upload.onload?.()
    await pass(290_000)
    expect(ended).not.toHaveBeenCalled()
    await pass(10_000)
    expect(ended.mock.lastCall?.[0]).toBeInstanceOf(NoAnswerError)
  })

  test('after the session has ended says so', async () => {
    request.answer(401, { detail: 'Sign in.' })
    await pass(0)
    expect(ended.mock.lastCall?.[0]).toMatchObject({
      message: expect.stringMatching(/^Your session has ended\./),
    })
  })
})
