import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { api } from './api-client'
import { answerAhead } from './asked-ahead'

const json = (content: unknown, status = 200) =>
  new Response(JSON.stringify(content), {
    status,
    headers: { 'Content-Type': 'application/json' },
  })
const me = new Request('http://localhost/api/me')
const fetched = vi.fn(async () => json({ name: 'fetched' }))

beforeEach(() => {
  fetched.mockClear()
  vi.stubGlobal('fetch', fetched)
})

afterEach(() => {
  vi.unstubAllGlobals()
  globalThis.sixpagerAsked = undefined
})

const ahead = (answer: Promise<Response>) => {
  answer.catch(() => undefined)
  globalThis.sixpagerAsked = new Map([['/api/me', answer]])
}

describe('what the page asked for before the code came', () => {
  test('is answered once', async () => {
    ahead(Promise.resolve(json({ name: 'ahead' })))
    expect(await api.get('/api/me')).toEqual({ name: 'ahead' })
    expect(await api.get('/api/me')).toEqual({ name: 'fetched' })
    expect(fetched).toHaveBeenCalledTimes(1)
  })

  test.each([
    ['was refused', () => Promise.resolve(json({}, 401))],
    ['did not come', () => Promise.reject(new TypeError('no network'))],
  ])('is asked for again if it %s', async (_, answer) => {
    ahead(answer())
    expect(await api.get('/api/me')).toEqual({ name: 'fetched' })
  })

  test('is forgotten once it is old', () => {
    ahead(Promise.resolve(json({})))
    expect(answerAhead(me, 20_000)).toBeNull()
    expect(answerAhead(me, 1_000)).not.toBeNull()
  })

  test('is no answer to a command', () => {
    ahead(Promise.resolve(json({})))
    expect(answerAhead(new Request(me.url, { method: 'POST' }))).toBeNull()
  })
})
