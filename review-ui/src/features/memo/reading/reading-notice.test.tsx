import { render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { describe, expect, test } from 'vitest'
import type { MemoDetails } from '../../../lib/schema'
import { ReadingNotice } from './reading-notice'
import { useRevisionSelection } from './use-revision-selection'

const memo = {
  number: 7,
  owner: 'author',
  coauthors: [] as string[],
  revisions: Array.from({ length: 3 }),
} as MemoDetails

function Placed({ named }: { named: number | null }) {
  return <ReadingNotice memo={memo} selection={useRevisionSelection(memo, named, 'ann', true)} />
}

describe('an address says so', () => {
  test.each([
    [99, '', 'This memo has no revision 99. You are reading revision 3.'],
    [3, '?from=99', 'This memo has no revision 99 to compare with; this is the clean text.'],
    [3, '?from=0', 'This memo has no revision 0 to compare with; this is the clean text.'],
    [3, '?from=first', 'This memo has no revision first to compare with; this is the clean text.'],
    [2, '?from=3', 'Revision 3 is not older than revision 2; this is the clean text.'],
    [null, '?from=99', 'This memo has no revision 99 to compare with; this is the clean text.'],
  ])('of revision %s%s that the memo does not have', (named, search, sentence) => {
    render(
      <MemoryRouter initialEntries={[`/m/7${search}`]}>
        <Placed named={named} />
      </MemoryRouter>,
    )
    expect(screen.getByRole('status').textContent).toBe(sentence)
  })
})
