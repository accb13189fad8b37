import { beforeEach, expect, test, vi } from 'vitest'
import { api } from './api-client'
import { bringComments, keepComments, keptComments, told } from './brought-comments'

const COMMENT = {
  author: 'J. Smith',
  date: '2024-03-02T10:00:00Z',
  text: 'Why?',
  passage: 'ten million',
  quote: 'ten million',
  done: false,
  replies: [],
}

beforeEach(() => localStorage.clear())

test('comments wait for the revision of which they are said, and are sent once', async () => {
  const post = vi.spyOn(api, 'post').mockResolvedValue({ found: 1, whole: 0, left: [] } as never)
  keepComments('m1', { file: 'Plan.docx', comments: [COMMENT] })
  await bringComments('m1', 2)
  await bringComments('m1', 3)
  expect(post).toHaveBeenCalledOnce()
  expect(post.mock.calls[0]?.[1]).toMatchObject({
    body: { revision: 2, file: 'Plan.docx', comments: [{ text: 'Why?', quote: 'ten million' }] },
  })
  expect(keptComments('m1')).toBeNull()
})

test('those that were not taken are kept', async () => {
  vi.spyOn(api, 'post').mockRejectedValue(new Error('away'))
  keepComments('m1', { file: 'Plan.docx', comments: [COMMENT] })
  await bringComments('m1', 2)
  expect(keptComments('m1')?.comments).toHaveLength(1)
})

test('what became of them is told', () => {
  expect(told('Plan.docx', 1, 0, [])).toBe('1 comment of Plan.docx became a thread.')
  expect(told('Plan.docx', 2, 1, ['Comment 4 was left out: It says nothing.'])).toBe(
    '3 comments of Plan.docx became threads. The words of 1 are not in the text; they are about the whole memo. Comment 4 was left out: It says nothing.',
  )
})

const CHANGES = {
  markdown: 'One depot.\n',
  suggestions: [
    { author: 'Jo', date: null, parts: [{ start: 0, before: 'One depot.', after: 'Two depots.' }] },
  ],
}

test('changes that are to be suggested wait with them', async () => {
  const post = vi.spyOn(api, 'post').mockResolvedValue({ offered: 1, left: [] } as never)
  post.mockClear()
  keepComments('m1', { file: 'Plan.docx', comments: [], changes: CHANGES })
  expect(await bringComments('m1', 2)).toBe('1 suggestion of Plan.docx can be accepted.')
  expect(post).toHaveBeenCalledOnce()
  expect(post.mock.calls[0]).toMatchObject([
    '/api/memos/{id}/file-suggestions',
    { body: { revision: 2, file: 'Plan.docx', ...CHANGES } },
  ])
  expect(keptComments('m1')).toBeNull()
})
