import { describe, expect, test } from 'vitest'
import {
  answer,
  fakeDraftServer,
  nothing,
  pass,
  refusal,
  silence,
  text,
  theirs,
} from './fake-draft-server'

const server = fakeDraftServer()
const copy = server.copy
const methods = server.methods

describe('the copy on the server', () => {
  test('overwrites nothing that another window has saved', async () => {
    server.answers = [refusal, answer(200, theirs)]
    const kept = copy(4)
    kept.queue(text('a'))
    await pass(2000)
    kept.queue(text('b'))
    await pass(5000)
    expect(methods()).toEqual(['PUT', 'GET'])
    expect(server.states.at(-1)).toEqual({ state: 'conflict', theirs })
    kept.overwrite(theirs, text('b'))
    await pass(100)
    expect(server.sent.at(-1)?.body).toMatchObject({ markdown: 'b', version: 9 })
  })

  test('offers what another window has saved and goes on from there', async () => {
    server.answers = [refusal, answer(200, theirs)]
    const kept = copy(4)
    kept.queue(text('a'))
    await pass(2000)
    kept.accept(theirs)
    kept.queue(text('theirs and mine'))
    await pass(2000)
    expect(server.sent.at(-1)?.body).toMatchObject({ markdown: 'theirs and mine', version: 9 })
  })

  test('says so when another window has submitted it or done away with it', async () => {
    server.answers = [refusal, nothing]
    const kept = copy(4)
    kept.queue(text('a'))
    await pass(2000)
    expect(server.states.at(-1)).toEqual({ state: 'conflict', theirs: null })
    kept.overwrite(null, text('a'))
    await pass(100)
    expect(server.sent.at(-1)?.body).toMatchObject({ markdown: 'a', version: 0 })
  })

  test('is not saved before it is known what the server has', async () => {
    server.answers = [silence, silence, answer(200, theirs)]
    const kept = copy(null)
    kept.start()
    kept.queue(text('a'))
    await pass(1500)
    expect(server.states.at(-1)).toEqual({ state: 'offline' })
    await pass(8000)
    expect(methods()).toEqual(['GET', 'GET', 'GET'])
    expect(server.states.at(-1)).toEqual({ state: 'conflict', theirs })
  })

  test('is saved once it is known that the server has none', async () => {
    server.answers = [silence, nothing]
    const kept = copy(null)
    kept.start()
    kept.queue(text('a'))
    await pass(8000)
    expect(methods()).toEqual(['GET', 'GET', 'PUT'])
    expect(server.sent.at(-1)?.body).toMatchObject({ markdown: 'a', version: 0 })
  })

  test('is not asked for again and again by somebody who may not have it', async () => {
    server.answers = [answer(403, { detail: 'Only authors keep a draft.' })]
    const kept = copy(null)
    kept.start()
    await pass(20_000)
    expect(server.sent).toHaveLength(1)
    expect(server.states.at(-1)).toEqual({
      state: 'refused',
      sentence: 'Only authors keep a draft.',
    })
  })

  test('of another window is not deleted by one in conflict', async () => {
    server.answers = [refusal, answer(200, theirs)]
    const kept = copy(4)
    kept.queue(text('a'))
    await pass(2000)
    kept.discard()
    await pass(5000)
    expect(methods()).toEqual(['PUT', 'GET'])
  })

  test('goes on from what another window has left', async () => {
    server.answers = [answer(200, { markdown: 'theirs', version: 12, savedAt: 'then' })]
    const kept = copy(4)
    await kept.takeOver()
    kept.queue(text('a'))
    await pass(2000)
    expect(server.sent.at(-1)?.body?.version).toBe(12)
  })
})
