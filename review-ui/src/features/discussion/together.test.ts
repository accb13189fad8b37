import { describe, expect, test } from 'vitest'
import type { Thread } from '../../lib/schema'
import { sectionsOn, togetherOf } from './together'

function suggestion(threadId: string, account: string, block = '2'): Thread {
  const by = { account, at: '2026-03-02T12:00:00Z', claim: null }
  return {
    threadId,
    comments: [{ by }],
    placement: { span: { block, start: 0, endBlock: block, end: 3 }, candidates: [] },
  } as unknown as Thread
}

const three = [suggestion('a', 'finance'), suggestion('b', 'finance'), suggestion('c', 'retail')]
const nameOf = (account: string) => account.toUpperCase()
const groups = (threads: readonly Thread[], sections: Record<string, string>) =>
  togetherOf(threads, ({ threadId }) => sections[threadId] ?? null, nameOf).map(
    ({ label, threads: some }) => `${label}: ${some.map(({ threadId }) => threadId).join('')}`,
  )

describe('suggestions that are settled together', () => {
  test('are all, those of a section, and those of a person', () => {
    expect(groups(three, { a: 'The ask', b: 'Reasons', c: 'Reasons' })).toEqual([
      'All: abc',
      'In “Reasons”: bc',
      'From FINANCE: ab',
    ])
  })

  test('are told once where a section or a person has all of them', () => {
    const all = { a: 'The ask', b: 'The ask', c: 'The ask' }
    expect(groups(three.slice(0, 2), all)).toEqual(['All: ab'])
  })

  test('are none where there is one', () => {
    expect(groups(three.slice(0, 1), {})).toEqual([])
  })
})

test('the section of words is the heading before them', () => {
  const page = document.createElement('div')
  page.innerHTML = `<h2 data-block="1">The ask</h2><p data-block="2">One</p>
    <h2 data-block="3">Reasons</h2><p data-block="4">Two</p>`
  document.body.append(page)
  const found = sectionsOn(page, [
    suggestion('a', 'finance', '2'),
    suggestion('b', 'finance', '3'),
    suggestion('c', 'finance', '4'),
    suggestion('d', 'finance', '9'),
  ])
  expect(Object.fromEntries(found)).toEqual({ a: 'The ask', b: 'Reasons', c: 'Reasons' })
  page.remove()
})
