import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { NoAnswerError, ProblemError } from '../../../lib/problem'
import type { PrivateComment, Receipt } from '../../../lib/schema'
import { useCommentsAlong } from './use-comments-along'

const { get, post, notify } = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn(), notify: vi.fn() }))
vi.mock('../../../lib/api-client', () => ({ api: { get, post } }))
vi.mock('../../../components/notify', () => ({ notify }))

const comment = (commentId: string) => ({ commentId, words: commentId }) as PrivateComment
const RECEIPT = { memoId: 'm', version: 2 } as Receipt
const SHARED = { memoId: 'm', threadId: 'a', version: 1 }

const refusal = (detail: string) => new ProblemError(409, { detail })

beforeEach(() => {
  vi.resetAllMocks()
  get.mockResolvedValue([comment('a'), comment('b')])
  post.mockResolvedValue([SHARED])
})

async function along() {
  const queries = new QueryClient()
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  )
  const { result } = renderHook(() => useCommentsAlong('m', 'Your verdict is given.'), { wrapper })
  await waitFor(() => expect(result.current.chosen).toEqual(['a', 'b']))
  return result
}

const shared = () => post.mock.calls.map(([, { body }]) => body.comments)

test('all private comments go along with the verdict unless a tick is taken away', async () => {
  const result = await along()
  act(() => result.current.choose('a', false))
  const verdict = vi.fn().mockResolvedValue(RECEIPT)
  await act(() => result.current.along(verdict)('m', 'AGREE', 'key'))
  expect(verdict).toHaveBeenCalledWith('m', 'AGREE', 'key')
  expect(shared()).toEqual([['b']])
  expect(notify).not.toHaveBeenCalled()
})

test('with a verdict that is refused nothing is shared', async () => {
  const result = await along()
  const verdict = vi.fn().mockRejectedValue(refusal('It has moved on.'))
  await expect(result.current.along(verdict)('m', 'AGREE', 'key')).rejects.toThrow(
    'It has moved on.',
  )
  expect(post).not.toHaveBeenCalled()
})

test('a comment that is refused stays private, and the verdict stands', async () => {
  const result = await along()
  post.mockRejectedValue(refusal('The thread is gone.'))
  get.mockResolvedValue([comment('b')])
  const given = await act(() =>
    result.current.along(vi.fn().mockResolvedValue(RECEIPT))('m', 'AGREE', 'key'),
  )
  expect(given).toBe(RECEIPT)
  expect(notify).toHaveBeenCalledWith(
    'Your verdict is given. 1 comment of yours is still private and can be shared beside the text: The thread is gone.',
  )
})

test('after silence the comments are shared again, which the service does once', async () => {
  const result = await along()
  post.mockRejectedValueOnce(new NoAnswerError(undefined, true))
  await act(() => result.current.along(vi.fn().mockResolvedValue(RECEIPT))('m', 'AGREE', 'key'))
  expect(shared()).toEqual([
    ['a', 'b'],
    ['a', 'b'],
  ])
  expect(notify).not.toHaveBeenCalled()
})
