import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Keeping, ServerCopy } from './server-copy'

const text = (markdown: string) => ({ baseRevision: 2, markdown, savedAt: '' })

interface Sent {
  method: string
  body: { markdown: string; version: number } | undefined
}

let answers: (() => Response | Promise<Response>)[]
let sent: Sent[]
let states: Keeping[]

const answer = (status: number, body: unknown) => () =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  })
const silence = () => Promise.reject(new TypeError('no network'))

beforeEach(() => {
  vi.useFakeTimers()
  answers = []
  sent = []
  states = []
  vi.stubGlobal('fetch', (_path: string, init: RequestInit) => {
    sent.push({
      method: init.method ?? '',
      body: init.body ? JSON.parse(String(init.body)) : undefined,
    })
    const next = answers.shift() ?? answer(200, { version: sent.length, savedAt: 'now' })
    return Promise.resolve().then(next)
  })
})

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const copy = (version = 0) => new ServerCopy('m1', version, (state) => states.push(state))
const pass = (millis: number) => vi.advanceTimersByTimeAsync(millis)

describe('the copy on the server', () => {
  test('is saved within two seconds of the first key, with the last text', async () => {
    const kept = copy()
    kept.keep(text('a'))
    await pass(1000)
    kept.keep(text('ab'))
    await pass(900)
    expect(sent).toEqual([
      { method: 'PUT', body: { ...{ baseRevision: 2 }, markdown: 'ab', version: 0 } },
    ])
    expect(states.at(-1)).toEqual({ state: 'saved', at: 'now' })
  })

  test('goes on from the version that the server gave', async () => {
    const kept = copy()
    kept.keep(text('a'))
    await pass(2000)
    kept.keep(text('b'))
    await pass(2000)
    expect(sent.map(({ body }) => body?.version)).toEqual([0, 1])
  })

  test('is tried again until the server answers', async () => {
    answers = [silence, silence]
    const kept = copy()
    kept.keep(text('a'))
    await pass(1500)
    expect(states.at(-1)).toEqual({ state: 'offline' })
    await pass(8000)
    expect(sent).toHaveLength(3)
    expect(states.at(-1)).toEqual({ state: 'saved', at: 'now' })
  })

  test('overwrites nothing that another window has saved', async () => {
    answers = [answer(409, { version: 9 })]
    const kept = copy(4)
    kept.keep(text('a'))
    await pass(2000)
    kept.keep(text('b'))
    await pass(5000)
    expect(sent).toHaveLength(1)
    expect(states.at(-1)).toEqual({ state: 'overtaken', version: 9 })
    kept.overwrite(9)
    await pass(100)
    expect(sent.at(-1)?.body).toMatchObject({ markdown: 'b', version: 9 })
  })

  test('is given up where the server keeps no drafts', async () => {
    answers = [answer(404, {})]
    const kept = copy()
    kept.keep(text('a'))
    await pass(2000)
    kept.keep(text('b'))
    await pass(10_000)
    expect(sent).toHaveLength(1)
    expect(states.at(-1)).toEqual({ state: 'unavailable' })
  })

  test('is deleted with what had not been sent', async () => {
    const kept = copy(3)
    kept.keep(text('a'))
    kept.discard()
    await pass(5000)
    expect(sent.map(({ method }) => method)).toEqual(['DELETE'])
  })
})
