import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { answer, fakeDraftServer, nothing, pass, refusal, theirs } from './fake-draft-server'
import type { FetchedDraft } from './initial-draft'
import { browserDraftStore } from './local-draft'
import { useDraft } from './use-draft'

const server = fakeDraftServer()
const store = browserDraftStore('author', 'm1')
const BASE = { revision: 2, markdown: 'base' }

beforeEach(() => localStorage.clear())
afterEach(cleanup)

const open = (found: FetchedDraft = { known: true, draft: null }) =>
  renderHook(() => useDraft('m1', BASE, store, found)).result

const type = (text: ReturnType<typeof open>, markdown: string) =>
  act(() => text.current.type(markdown))

test('what was started again from can be had back', async () => {
  const text = open()
  type(text, 'mine')
  await act(() => pass(2000))
  act(() => text.current.startAgain())
  await act(() => pass(100))
  expect(text.current.markdown).toBe('base')
  expect(text.current.other?.markdown).toBe('mine')
  expect(store.read()).toBeNull()
  expect(server.methods()).toEqual(['PUT', 'DELETE'])
  act(() => text.current.other && text.current.replace(text.current.other))
  await act(() => pass(2000))
  expect(text.current.markdown).toBe('mine')
  expect(store.read()?.markdown).toBe('mine')
  expect(server.methods()).toEqual(['PUT', 'DELETE', 'PUT'])
})

test('a submission leaves what another window has written since', async () => {
  const text = open()
  type(text, 'mine')
  await act(() => pass(2000))
  store.save({ baseRevision: 2, markdown: 'mine and more', savedAt: 'later' })
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
  expect(text.current.other?.markdown).toBe('mine')
  type(text, 'theirs and mine')
  await act(() => pass(2000))
  expect(server.sent.at(-1)?.body).toMatchObject({ markdown: 'theirs and mine', version: 9 })
})

test('a window that takes over goes on from the newest copy and sends it where it is missing', async () => {
  const text = open()
  await act(() => text.current.handOver())
  store.save({ baseRevision: 2, markdown: 'newest', savedAt: new Date().toISOString() })
  server.answers.push(nothing)
  await act(() => text.current.takeOver())
  expect(text.current.markdown).toBe('newest')
  await act(() => pass(2000))
  expect(server.sent.at(-1)?.body).toMatchObject({ markdown: 'newest', version: 0 })
})
