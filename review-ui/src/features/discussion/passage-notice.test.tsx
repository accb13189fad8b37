import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import type { MemoDetails, Placement, Thread } from '../../lib/schema'
import { PassageNotice } from './passage-notice'

function noticed(outcome: Placement['outcome'], revision: number, suggestion?: object) {
  const thread = {
    threadId: 't',
    passage: { revision: 2, quote: 'At night.' },
    placement: { outcome, candidates: [] },
    suggestion,
  } as unknown as Thread
  const memo = { number: 7 } as MemoDetails
  const { container } = render(
    <MemoryRouter>
      <PassageNotice memo={memo} thread={thread} revision={revision} />
    </MemoryRouter>,
  )
  return container.textContent
}

test.each([
  ['EXACT', 'These words are the same as they were:'],
  ['EDITED', 'These words have changed. They were:'],
  ['MOVED', 'These words stand elsewhere now. They were:'],
  ['AMBIGUOUS', 'These words may stand in several places. They were:'],
  ['ORPHANED', 'These words have been taken out. They were:'],
] as const)(
  'words that are %s in a later revision are quoted, with what became of them',
  (outcome, sentence) => {
    expect(noticed(outcome, 3)).toBe(`${sentence}At night.Revision 2`)
    expect(screen.getByRole('link').getAttribute('href')).toBe('/m/7@r2?thread=t')
  },
)

test('in the revision that was commented on there is nothing to tell but the words', () => {
  expect(noticed('EXACT', 2)).toBe('About:At night.')
})

test('a suggestion says its words itself, unless something became of them', () => {
  expect(noticed('EXACT', 3, {})).toBe('')
  expect(noticed('EDITED', 3, {})).toContain('have changed')
})
