import { expect, test } from 'vitest'
import type { MemoDetails } from './schema'
import { maySuggest } from './suggesting'

const revisions = [{}] as unknown as MemoDetails['revisions']
const memo = { stage: 'IN_REVIEW', owner: 'author', coauthors: ['coauthor'], revisions } as const
const reader = { username: 'finance', role: 'MEMBER' } as const
const may = (of: object, who: object = reader) =>
  maySuggest({ ...memo, coauthors: [...memo.coauthors], ...of }, { ...reader, ...who })

test('whoever reads an open memo may suggest', () => {
  expect(may({})).toBe(true)
  expect(may({ stage: 'DRAFT' })).toBe(true)
})

test('those who write it change their draft, and auditors change nothing', () => {
  expect(may({}, { username: 'author' })).toBe(false)
  expect(may({}, { username: 'coauthor' })).toBe(false)
  expect(may({}, { role: 'AUDITOR' })).toBe(false)
})

test('a memo that is decided or has no text takes no suggestion', () => {
  expect(may({ stage: 'DECIDED' })).toBe(false)
  expect(may({ revisions: [] })).toBe(false)
})
