import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { answer, draftServer, nothing, pass, refusal, theirs } from './draft-server'
import type { FoundDraft } from './found-text'
import { browserShelf } from './kept-text'
import { useText } from './use-text'

const server = draftServer()
const shelf = browserShelf('author', 'm1')
const BASE = { revision: 2, markdown: 'base' }

beforeEach(() => localStorage.clear())
afterEach(cleanup)

const open = (found: FoundDraft = { known: true, draft: null }) =>
  renderHook(() => useText('m1', BASE, shelf, found)).result

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
  expect(shelf.read()).toBeNull()
  expect(server.methods()).toEqual(['PUT', 'DELETE'])
  act(() => text.current.other && text.current.replace(text.current.other))
  await act(() => pass(2000))
  expect(text.current.markdown).toBe('mine')
  expect(shelf.read()?.markdown).toBe('mine')
  expect(server.methods()).toEqual(['PUT', 'DELETE', 'PUT'])
})

test('a submission leaves what another window has written since', async () => {
  const text = open()
  type(text, 'mine')
  await act(() => pass(2000))
  shelf.keep({ baseRevision: 2, markdown: 'mine and more', savedAt: 'later' })
  act(() => text.current.submitted())
  await act(() => pass(5000))
  expect(shelf.read()?.markdown).toBe('mine and more')
  expect(server.methods()).toEqual(['PUT'])
})

test('a submission clears the shelf of its own text', async () => {
  const text = open()
  type(text, 'mine')
  await act(() => pass(2000))
  act(() => text.current.submitted())
  expect(shelf.read()).toBeNull()
})

test('of two drafts either can be taken, and the other one is not lost', async () => {
  server.answers = []
  const text = open({ known: true, draft: { ...theirs, markdown: 'old', version: 4 } })
  server.answers.push(refusal, answer(200, theirs))
  type(text, 'mine')
  await act(() => pass(2000))
  expect(text.current.keeping).toEqual({ state: 'overtaken', theirs })
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
  shelf.keep({ baseRevision: 2, markdown: 'newest', savedAt: new Date().toISOString() })
  server.answers.push(nothing)
  await act(() => text.current.takeOver())
  expect(text.current.markdown).toBe('newest')
  await act(() => pass(2000))
  expect(server.sent.at(-1)?.body).toMatchObject({ markdown: 'newest', version: 0 })
})
