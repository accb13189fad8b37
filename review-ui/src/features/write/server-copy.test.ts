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

  test('is refused in a sentence, and tried again with the next key', async () => {
    answers = [answer(413, { detail: 'The draft is too long.' })]
    const kept = copy()
    kept.keep(text('a'))
    await pass(5000)
    expect(sent).toHaveLength(1)
    expect(states.at(-1)).toEqual({ state: 'refused', sentence: 'The draft is too long.' })
    kept.keep(text('b'))
    await pass(2000)
    expect(states.at(-1)).toMatchObject({ state: 'saved' })
  })

  test('knows its own text again when only the answer got lost', async () => {
    answers = [
      silence,
      answer(409, { version: 7 }),
      answer(200, { markdown: 'a', version: 7, savedAt: 'then' }),
    ]
    const kept = copy()
    kept.keep(text('a'))
    await pass(2000)
    kept.keep(text('ab'))
    await pass(10_000)
    expect(sent.at(-1)?.body).toMatchObject({ markdown: 'ab', version: 7 })
    expect(states.at(-1)).toMatchObject({ state: 'saved' })
  })

  test('is deleted with what had not been sent', async () => {
    const kept = copy(3)
    kept.keep(text('a'))
    kept.discard()
    await pass(5000)
    expect(sent.map(({ method }) => method)).toEqual(['DELETE'])
  })

  test('does not come back by a save that was on its way', async () => {
    let arrive: (response: Response) => void = () => undefined
    answers = [() => new Promise<Response>((resolve) => (arrive = resolve))]
    const kept = copy()
    kept.keep(text('a'))
    await pass(1500)
    kept.discard()
    await pass(100)
    expect(sent.map(({ method }) => method)).toEqual(['PUT'])
    arrive(answer(200, { version: 1, savedAt: 'now' })())
    await pass(5000)
    expect(sent.map(({ method }) => method)).toEqual(['PUT', 'DELETE'])
    expect(states.at(-1)).toEqual({ state: 'idle' })
  })

  test('is deleted even if the server does not answer at first', async () => {
    answers = [silence]
    const kept = copy(3)
    kept.discard()
    await pass(5000)
    expect(sent.map(({ method }) => method)).toEqual(['DELETE', 'DELETE'])
  })

  test('of another window is not deleted by one that was overtaken', async () => {
    answers = [answer(409, { version: 9 })]
    const kept = copy(4)
    kept.keep(text('a'))
    await pass(2000)
    kept.discard()
    await pass(5000)
    expect(sent.map(({ method }) => method)).toEqual(['PUT'])
  })

  test('goes on from what another window has left', async () => {
    answers = [answer(200, { markdown: 'theirs', version: 12, savedAt: 'then' })]
    const kept = copy(4)
    await kept.takeOver()
    kept.keep(text('a'))
    await pass(2000)
    expect(sent.at(-1)?.body?.version).toBe(12)
  })
})
