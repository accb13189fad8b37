import { afterEach, expect, test, vi } from 'vitest'
import { chunkOf, loadOrStartAnew } from './chunk'

const failing = () => Promise.reject(new Error('no network'))

afterEach(() => {
  vi.unstubAllGlobals()
  sessionStorage.clear()
})

test('a part is fetched once', async () => {
  const load = vi.fn(async () => 'editor')
  const chunk = chunkOf(load)
  expect(chunk.fetch()).toBe(chunk.fetch())
  expect(await chunk.fetch()).toBe('editor')
  expect(load).toHaveBeenCalledTimes(1)
})

test('a part that did not come is asked for again when it is wanted again, and not before', async () => {
  const load = vi.fn().mockImplementationOnce(failing).mockResolvedValue('editor')
  const chunk = chunkOf(load, failing)
  await expect(chunk.fetch()).rejects.toThrow('no network')
  await expect(chunk.fetch()).rejects.toThrow('no network')
  chunk.retry()
  expect(await chunk.fetch()).toBe('editor')
})

test('a part that does not come again is left to a page that is loaded anew', async () => {
  const reload = vi.spyOn(location, 'reload').mockReturnValue()
  vi.stubGlobal('fetch', vi.fn().mockResolvedValue(new Response('', { status: 200 })))
  const chunk = chunkOf(failing)
  await expect(chunk.fetch()).rejects.toThrow('no network')
  expect(reload).not.toHaveBeenCalled()
  chunk.retry()
  await vi.waitFor(() => expect(reload).toHaveBeenCalledTimes(1))
})

test('a page stays as it is while there is no server to load it from', async () => {
  const reload = vi.spyOn(location, 'reload').mockReturnValue()
  const answers = vi
    .fn()
    .mockImplementationOnce(failing)
    .mockResolvedValue(new Response('', { status: 503 }))
  vi.stubGlobal('fetch', answers)
  const chunk = chunkOf(failing)
  for (const attempt of [1, 2]) {
    chunk.retry()
    await expect(chunk.fetch()).rejects.toThrow()
    expect(answers).toHaveBeenCalledTimes(attempt)
  }
  expect(reload).not.toHaveBeenCalled()
})

test('a screen whose code does not come is opened in a page that is loaded anew, once', async () => {
  const assign = vi.spyOn(location, 'assign').mockReturnValue()
  vi.stubGlobal('fetch', vi.fn().mockResolvedValue(new Response('', { status: 200 })))
  void loadOrStartAnew(failing, () => '/board')
  await vi.waitFor(() => expect(assign).toHaveBeenCalledExactlyOnceWith('/board'))
  await expect(loadOrStartAnew(failing, () => '/board')).rejects.toThrow('no network')
  expect(assign).toHaveBeenCalledTimes(1)
  expect(
    await loadOrStartAnew(
      async () => 'board',
      () => '/board',
    ),
  ).toBe('board')
  void loadOrStartAnew(failing, () => '/board')
  await vi.waitFor(() => expect(assign).toHaveBeenCalledTimes(2))
})

test('a screen whose code does not come is a failure while there is no server', async () => {
  const assign = vi.spyOn(location, 'assign').mockReturnValue()
  vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('no server')))
  await expect(loadOrStartAnew(failing, () => '/board')).rejects.toThrow(
    'The server does not answer.',
  )
  expect(assign).not.toHaveBeenCalled()
})
