import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  answer,
  fakeDraftServer,
  nothing,
  pass,
  refusal,
  silence,
  theirs,
} from './fake-draft-server'
import type { FetchedDraft } from './initial-draft'
import { browserDraftStore } from './local-draft'
import { NO_STEPS } from './text-history'
import { useDraft } from './use-draft'

const server = fakeDraftServer()
const store = browserDraftStore('author', 'm1')
const BASE = { revision: 2, markdown: 'base' }

beforeEach(() => localStorage.clear())
afterEach(cleanup)

const open = (found: FetchedDraft = { known: true, draft: null }) =>
  renderHook(() => useDraft('m1', BASE, store, found, () => undefined)).result

const copy = (markdown: string) => ({
  baseRevision: 2,
  markdown,
  savedAt: 'later',
  parent: 1,
  onItsWay: null,
  sent: false,
  steps: NO_STEPS,
})

const type = (text: ReturnType<typeof open>, markdown: string) =>
  act(() => text.current.type(markdown))

test('what was started again from is put aside on the server before its draft goes', async () => {
  const text = open()
  type(text, 'mine')
  await act(() => pass(2000))
  act(() => text.current.startAgain())
  await act(() => pass(100))
  expect(text.current.markdown).toBe('base')
  expect(store.read()).toBeNull()
  expect(server.methods()).toEqual(['PUT', 'POST', 'DELETE'])
  expect(server.sent[1]?.body).toEqual({ baseRevision: 2, markdown: 'mine' })
  act(() => text.current.replace({ baseRevision: 2, markdown: 'mine' }))
  await act(() => pass(2000))
  expect(text.current.markdown).toBe('mine')
  expect(store.read()?.markdown).toBe('mine')
  expect(server.methods()).toEqual(['PUT', 'POST', 'DELETE', 'PUT'])
})

test('what was displaced stays in the browser until the server has it', async () => {
  const text = open()
  type(text, 'mine')
  await act(() => pass(2000))
  server.answers = [silence, silence]
  act(() => text.current.replace({ baseRevision: 2, markdown: 'another' }))
  await act(() => pass(2000))
  expect(store.readAside().map(({ markdown }) => markdown)).toEqual(['mine'])
  await act(() => pass(9000))
  expect(store.readAside()).toEqual([])
  expect(server.methods().slice(-2)).toEqual(['POST', 'PUT'])
})

test('a merged text names on the server what its author had written', async () => {
  const text = open()
  type(text, 'mine')
  await act(() => pass(2000))
  server.answers = [answer(200, { id: 7 })]
  act(() => text.current.replace({ baseRevision: 3, markdown: 'merged' }, true))
  await act(() => pass(2000))
  expect(server.sent.at(-1)?.body).toMatchObject({ markdown: 'merged', unmerged: 7 })
  type(text, 'merged and more')
  await act(() => pass(2000))
  expect(server.sent.at(-1)?.body).toMatchObject({ unmerged: 7 })
  expect(store.read()).toMatchObject({ unmerged: 7, sent: true })
})

test('the browser remembers which draft its text goes out from', async () => {
  const text = open()
  type(text, 'mine')
  await act(() => pass(400))
  expect(store.read()).toMatchObject({ markdown: 'mine', parent: 0, sent: false })
  await act(() => pass(2000))
  expect(store.read()).toMatchObject({ markdown: 'mine', parent: 1, sent: true })
})

test('drafts of two devices that went on apart are compared, and neither is written over', async () => {
  store.save({ ...copy('here'), parent: 4 })
  const text = open({ known: true, draft: theirs })
  expect(text.current.markdown).toBe('here')
  expect(text.current.saveStatus).toEqual({ state: 'conflict', theirs })
  type(text, 'here and more')
  await act(() => pass(5000))
  expect(server.sent).toEqual([])
  expect(store.read()).toMatchObject({ markdown: 'here and more', parent: null, sent: false })
  act(() => text.current.takeBoth({ baseRevision: 2, markdown: 'both' }))
  await act(() => pass(3000))
  expect(server.sent.map(({ method, body }) => [method, body?.markdown])).toEqual([
    ['POST', 'theirs'],
    ['POST', 'here and more'],
    ['PUT', 'both'],
  ])
  expect(server.sent.at(-1)?.body?.version).toBe(9)
})

test('what was typed and not sent is sent when the page opens again', async () => {
  store.save({ ...copy('here'), parent: 9 })
  const text = open({ known: true, draft: theirs })
  await act(() => pass(2000))
  expect(text.current.markdown).toBe('here')
  expect(server.sent.at(-1)?.body).toMatchObject({ markdown: 'here', version: 9 })
})

test('a submission leaves what another window has written since', async () => {
  const text = open()
  type(text, 'mine')
  await act(() => pass(2000))
  store.save(copy('mine and more'))
  act(() => text.current.submitted())
  await act(() => pass(5000))
  expect(store.read()?.markdown).toBe('mine and more')
  expect(server.methods()).toEqual(['PUT'])
})

test('a submission clears the store of its own text', async () => {
  const text = open()
  type(text, 'mine')
  await act(() => pass(2000))
  act(() => text.current.submitted())
  expect(store.read()).toBeNull()
})

test('of two drafts either can be taken, and the other one is not lost', async () => {
  server.answers = []
  const text = open({ known: true, draft: { ...theirs, markdown: 'old', version: 4 } })
  server.answers.push(refusal, answer(200, theirs))
  type(text, 'mine')
  await act(() => pass(2000))
  expect(text.current.saveStatus).toEqual({ state: 'conflict', theirs })
  act(() => text.current.takeTheirs())
  expect(text.current.markdown).toBe('theirs')
  await act(() => pass(100))
  expect(server.sent.at(-1)).toMatchObject({ method: 'POST', body: { markdown: 'mine' } })
  type(text, 'theirs and mine')
  await act(() => pass(2000))
  expect(server.sent.at(-1)?.body).toMatchObject({ markdown: 'theirs and mine', version: 9 })
})

test('a window that takes over goes on from the newest copy and sends it where it is missing', async () => {
  const text = open()
  await act(() => text.current.handOver())
  store.save({ ...copy('newest'), parent: 0 })
  server.answers.push(nothing)
  await act(() => text.current.takeOver())
  expect(text.current.markdown).toBe('newest')
  await act(() => pass(2000))
  expect(server.sent.at(-1)?.body).toMatchObject({ markdown: 'newest', version: 0 })
})

describe('the way back', () => {
  const undo = (text: ReturnType<typeof open>) =>
    act(() => {
      text.current.wayBack.undo()
    })

  const redo = (text: ReturnType<typeof open>) =>
    act(() => {
      text.current.wayBack.redo()
    })

  test('is there after a reload, and what it leads to is a draft like any other', async () => {
    const before = open()
    type(before, 'mine')
    await act(() => pass(2000))
    type(before, 'mine and more')
    await act(() => pass(2000))
    const draft = { ...theirs, markdown: 'mine and more', version: 2 }
    const text = open({ known: true, draft })
    undo(text)
    expect(text.current.markdown).toBe('mine')
    await act(() => pass(2000))
    expect(server.sent.at(-1)?.body?.markdown).toBe('mine')
    expect(store.read()).toMatchObject({ markdown: 'mine', sent: true })
    redo(text)
    expect(text.current.markdown).toBe('mine and more')
    undo(text)
    undo(text)
    expect(text.current.markdown).toBe('base')
    expect(text.current.wayBack).toMatchObject({ canUndo: false, canRedo: true })
  })

  test('leads on again after a reload from where nothing was written yet', async () => {
    const before = open()
    type(before, 'mine')
    undo(before)
    await act(() => pass(2000))
    const text = open({ known: true, draft: { ...theirs, markdown: 'base', version: 1 } })
    expect(text.current.restored).toBeNull()
    redo(text)
    expect(text.current.markdown).toBe('mine')
  })

  test('does not lead from what another device has written', async () => {
    type(open(), 'mine')
    await act(() => pass(2000))
    const text = open({ known: true, draft: theirs })
    expect(text.current.markdown).toBe('theirs')
    expect(text.current.wayBack).toMatchObject({ canUndo: false, canRedo: false })
  })

  test.each([
    ['started again', (text: ReturnType<typeof open>) => text.current.startAgain()],
    ['submitted', (text: ReturnType<typeof open>) => text.current.submitted()],
    [
      'replaced',
      (text: ReturnType<typeof open>) => text.current.replace({ baseRevision: 3, markdown: 'b' }),
    ],
  ])('ends where the text is %s', async (_, end) => {
    const text = open()
    type(text, 'mine')
    await act(() => pass(2000))
    act(() => end(text))
    await act(() => pass(2000))
    expect(text.current.wayBack).toMatchObject({ canUndo: false, canRedo: false })
    expect(JSON.stringify({ ...localStorage })).not.toContain('mine')
  })

  test('of one window is not mixed with that of another, which goes on and gives back', async () => {
    const one = open()
    type(one, 'one')
    await act(() => one.current.handOver())
    const two = open({ known: true, draft: { ...theirs, markdown: 'one', version: 1 } })
    await act(() => pass(1000))
    type(two, 'one two')
    await act(() => two.current.handOver())
    server.answers.push(answer(200, { ...theirs, markdown: 'one two', version: 2 }))
    await act(() => one.current.takeOver())
    undo(one)
    expect(one.current.markdown).toBe('one')
    undo(one)
    expect(one.current.markdown).toBe('base')
  })
})
