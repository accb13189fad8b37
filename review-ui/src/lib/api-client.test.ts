import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { api, fetchFile, keyed, whenSignedOut } from './api-client'
import { NoAnswerError, ProblemError } from './problem'

const answer = vi.fn<(request: Request) => Promise<Response>>()
const sent = () => answer.mock.lastCall?.[0] as Request
const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  })

beforeEach(() => {
  answer.mockReset()
  vi.stubGlobal('fetch', answer)
})
afterEach(() => {
  vi.unstubAllGlobals()
  whenSignedOut(() => {})
})

const NEW_TEXT = { from: 1, markdown: '# A' }
const inMemo = { path: { id: '7' } }

describe('a request', () => {
  test('has its parameters in the address, and none that is undefined', async () => {
    answer.mockImplementation(async () => json(200, {}))
    await api.get('/api/memos', { params: { query: { q: 'wage & rate', cursor: undefined } } })
    expect(sent().url).toMatch(/\/api\/memos\?q=wage%20%26%20rate$/)
    await api.get('/api/templates/{key}', { params: { path: { key: 'a/b' } } })
    expect(sent().url).toMatch(/\/api\/templates\/a%2Fb$/)
  })

  test('that changes something has the token of the session and the key of its attempt', async () => {
    vi.spyOn(document, 'cookie', 'get').mockReturnValue('A=1; XSRF-TOKEN=to%3Dken')
    answer.mockResolvedValue(json(201, { memoId: 'a' }))
    const receipt = await api.post('/api/memos', {
      params: { header: keyed('attempt') },
      body: { title: 'Night shift', restricted: true },
    })
    expect(receipt).toEqual({ memoId: 'a' })
    expect(sent().headers.get('X-XSRF-TOKEN')).toBe('to=ken')
    expect(sent().headers.get('Idempotency-Key')).toBe('attempt')
    expect(await sent().json()).toEqual({ title: 'Night shift', restricted: true })
  })

  test('over TLS has the token that no neighbour can have set', async () => {
    vi.spyOn(document, 'cookie', 'get').mockReturnValue('XSRF-TOKEN=theirs; __Host-XSRF-TOKEN=ours')
    answer.mockResolvedValue(json(200, {}))
    await api.post('/api/me/welcomed')
    expect(sent().headers.get('X-XSRF-TOKEN')).toBe('ours')
  })

  test('that only reads has no token', async () => {
    vi.spyOn(document, 'cookie', 'get').mockReturnValue('XSRF-TOKEN=token')
    answer.mockResolvedValue(json(200, {}))
    await api.get('/api/me')
    expect(sent().headers.has('X-XSRF-TOKEN')).toBe(false)
  })

  test('of a page that is left outlives it', async () => {
    answer.mockResolvedValue(new Response(null, { status: 204 }))
    await api.delete('/api/memos/{id}/draft', { params: inMemo, keepalive: true })
    expect(sent().keepalive).toBe(true)
  })
})

describe('an answer', () => {
  test('without content is undefined', async () => {
    answer.mockResolvedValue(new Response(null, { status: 204 }))
    expect(await api.get('/api/memos/{id}/draft', { params: inMemo })).toBeUndefined()
  })

  test('can be a file', async () => {
    answer.mockResolvedValue(new Response('%PDF'))
    const file = await fetchFile('/api/memos/{id}/redline.pdf', { params: inMemo, body: NEW_TEXT })
    expect(await file.text()).toBe('%PDF')
  })
})

describe('a refusal', () => {
  test('is an error with the sentence of the server', async () => {
    answer.mockResolvedValue(
      json(409, { detail: 'The memo has moved on.', currentRevision: 4, changes: [] }),
    )
    const error = await api.get('/api/board').catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(ProblemError)
    expect(error).toMatchObject({
      status: 409,
      message: 'The memo has moved on.',
      movedOn: { currentRevision: 4 },
    })
  })

  test('is an error also where it is no JSON', async () => {
    answer.mockResolvedValue(new Response('<h1>Bad gateway</h1>', { status: 502 }))
    await expect(api.get('/api/board')).rejects.toThrow('The server answered with status 502.')
  })

  test('of a session that has ended is told to the shell, but for a wrong password', async () => {
    const signedOut = vi.fn()
    whenSignedOut(signedOut)
    answer.mockImplementation(async () => json(401, { detail: 'Sign in.' }))
    const body = { username: 'author', password: 'wrong' }
    await expect(api.post('/api/session', { body })).rejects.toThrow('Sign in.')
    expect(signedOut).not.toHaveBeenCalled()
    await expect(api.get('/api/inbox')).rejects.toThrow('Your session has ended.')
    expect(signedOut).toHaveBeenCalledOnce()
  })
})

describe('without an answer', () => {
  test('the server is said to be silent', async () => {
    answer.mockRejectedValue(new TypeError('no network'))
    await expect(api.get('/api/board')).rejects.toBeInstanceOf(NoAnswerError)
  })

  test.each([
    ['a request', 20_000, () => api.get('/api/board')],
    [
      'a file that has to be made',
      120_000,
      () => fetchFile('/api/memos/{id}/redline.pdf', { params: inMemo, body: NEW_TEXT }),
    ],
  ])('%s ends after a time', async (_, millis, ask) => {
    vi.useFakeTimers()
    answer.mockImplementation(
      ({ signal }) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    )
    const asked = vi.fn()
    ask().catch(asked)
    await vi.advanceTimersByTimeAsync(millis - 1)
    expect(asked).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(asked.mock.lastCall?.[0]).toBeInstanceOf(NoAnswerError)
    vi.useRealTimers()
  })

  test('a browser without a network is said to be offline, once it has tried', async () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    answer.mockResolvedValueOnce(json(200, {})).mockRejectedValue(new TypeError('no network'))
    await api.get('/api/board')
    await expect(api.get('/api/board')).rejects.toThrow('You are offline.')
  })

  test('what was given up is no silence', async () => {
    const given = new AbortController()
    answer.mockImplementation(async () => {
      given.abort()
      throw new DOMException('given up', 'AbortError')
    })
    await expect(api.get('/api/board', { signal: given.signal })).rejects.toThrow('given up')
  })
})
