import { expect, test, vi } from 'vitest'
import { chunkOf } from './chunk'

test('a part is fetched once', async () => {
  const load = vi.fn(async () => 'editor')
  const chunk = chunkOf(load)
  expect(chunk.fetch()).toBe(chunk.fetch())
  expect(await chunk.fetch()).toBe('editor')
  expect(load).toHaveBeenCalledTimes(1)
})

test('a part that did not come is asked for again when it is wanted again, and not before', async () => {
  const load = vi.fn().mockRejectedValueOnce(new Error('no network')).mockResolvedValue('editor')
  const chunk = chunkOf(load)
  await expect(chunk.fetch()).rejects.toThrow('no network')
  await expect(chunk.fetch()).rejects.toThrow('no network')
  chunk.forget()
  expect(await chunk.fetch()).toBe('editor')
})
