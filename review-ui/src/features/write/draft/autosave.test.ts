import { describe, expect, test } from 'vitest'
import { answer, fakeDraftServer, pass, silence, text } from './fake-draft-server'

const server = fakeDraftServer()
const copy = server.copy
const methods = server.methods

describe('the copy on the server', () => {
  test('is saved within two seconds of the first key, with the last text', async () => {
    const kept = copy()
    kept.queue(text('a'))
    await pass(1000)
    kept.queue(text('ab'))
    await pass(900)
    expect(server.sent).toEqual([
      { method: 'PUT', body: { baseRevision: 2, markdown: 'ab', version: 0 }, keepalive: false },
    ])
    expect(server.states.at(-1)).toEqual({ state: 'saved', at: 'now' })
  })

  test('goes on from the version that the server gave', async () => {
    const kept = copy()
    kept.queue(text('a'))
    await pass(2000)
    kept.queue(text('b'))
    await pass(2000)
    expect(server.sent.map(({ body }) => body?.version)).toEqual([0, 1])
  })

  test('is tried again until the server answers', async () => {
    server.answers = [silence, silence]
    const kept = copy()
    kept.queue(text('a'))
    await pass(1500)
    expect(server.states.at(-1)).toEqual({ state: 'offline' })
    await pass(8000)
    expect(server.sent).toHaveLength(3)
    expect(server.states.at(-1)).toEqual({ state: 'saved', at: 'now' })
  })

  test('is sent once the person has signed in again, and until then the session is said to have ended', async () => {
    server.answers = [answer(401, {}), answer(401, {})]
    const kept = copy()
    kept.queue(text('a'))
    await pass(1500)
    expect(server.states.at(-1)).toEqual({ state: 'signed-out' })
    await pass(8000)
    expect(server.states.at(-1)).toEqual({ state: 'saved', at: 'now' })
  })

  test('is saved to the last key when the page asks for it', async () => {
    let arrive: (response: Response | Promise<Response>) => void = () => undefined
    server.answers = [() => new Promise<Response>((resolve) => (arrive = resolve))]
    const kept = copy()
    kept.queue(text('a'))
    await pass(1500)
    kept.queue(text('ab'))
    const saved = kept.saveNow()
    arrive(answer(200, { version: 1, savedAt: 'now' })())
    await saved
    expect(server.sent.map(({ body }) => body?.markdown)).toEqual(['a', 'ab'])
  })

  test('is not server.sent any more once it is closed', async () => {
    server.answers = [silence]
    const kept = copy()
    kept.queue(text('a'))
    await kept.close()
    const told = server.states.length
    await pass(20_000)
    expect(methods()).toEqual(['PUT'])
    expect(server.states).toHaveLength(told)
  })

  test('goes on after it was closed', async () => {
    const kept = copy()
    await kept.close()
    kept.start()
    kept.queue(text('a'))
    await pass(2000)
    expect(methods()).toEqual(['PUT'])
  })

  test('does not wait for ever for a server that is silent', async () => {
    server.answers = [() => new Promise<Response>(() => undefined)]
    const kept = copy()
    kept.queue(text('a'))
    let closed = false
    void kept.close().then(() => (closed = true))
    await pass(2500)
    expect(closed).toBe(true)
  })

  test('outlives a page that is left as long as the browser sends so much', async () => {
    const kept = copy()
    kept.queue(text('ä'.repeat(29_000)))
    kept.saveLeaving()
    await pass(100)
    kept.queue(text('ä'.repeat(31_000)))
    kept.saveLeaving()
    await pass(100)
    kept.queue(text('a'))
    await pass(2000)
    expect(server.sent.map(({ keepalive }) => keepalive)).toEqual([true, false, false])
  })

  test('is left to the server when it has become a revision', async () => {
    const kept = copy(3)
    kept.queue(text('a'))
    kept.submitted()
    await pass(5000)
    expect(server.sent).toEqual([])
  })

  test('is refused in a sentence, and tried again with the next key', async () => {
    server.answers = [answer(413, { detail: 'The draft is too long.' })]
    const kept = copy()
    kept.queue(text('a'))
    await pass(5000)
    expect(server.sent).toHaveLength(1)
    expect(server.states.at(-1)).toEqual({ state: 'refused', sentence: 'The draft is too long.' })
    kept.queue(text('b'))
    await pass(2000)
    expect(server.states.at(-1)).toMatchObject({ state: 'saved' })
  })

  test('knows its own text again when only the answer got lost', async () => {
    server.answers = [
      silence,
      answer(409, { version: 7 }),
      answer(200, { markdown: 'a', version: 7, savedAt: 'then' }),
    ]
    const kept = copy()
    kept.queue(text('a'))
    await pass(2000)
    kept.queue(text('ab'))
    await pass(10_000)
    expect(server.sent.at(-1)?.body).toMatchObject({ markdown: 'ab', version: 7 })
    expect(server.states.at(-1)).toMatchObject({ state: 'saved' })
  })

  test('is deleted with what had not been sent', async () => {
    const kept = copy(3)
    kept.queue(text('a'))
    kept.discard()
    await pass(5000)
    expect(server.sent.map(({ method }) => method)).toEqual(['DELETE'])
  })

  test('does not come back by a save that was on its way', async () => {
    let arrive: (response: Response | Promise<Response>) => void = () => undefined
    server.answers = [() => new Promise<Response>((resolve) => (arrive = resolve))]
    const kept = copy()
    kept.queue(text('a'))
    await pass(1500)
    kept.discard()
    await pass(100)
    expect(server.sent.map(({ method }) => method)).toEqual(['PUT'])
    arrive(answer(200, { version: 1, savedAt: 'now' })())
    await pass(5000)
    expect(server.sent.map(({ method }) => method)).toEqual(['PUT', 'DELETE'])
    expect(server.states.at(-1)).toEqual({ state: 'idle' })
  })

  test('is deleted even if the server does not answer at first', async () => {
    server.answers = [silence]
    const kept = copy(3)
    kept.discard()
    await pass(5000)
    expect(server.sent.map(({ method }) => method)).toEqual(['DELETE', 'DELETE'])
  })
})
