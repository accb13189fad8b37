import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { Margin } from '../../../components/margin/margin'
import {
  MarginFilling,
  type MarginNote,
  type MarginPlace,
} from '../../../components/margin/margin-slot'
import type { HistoryEntry, MemoDetails } from '../../../lib/schema'
import { MemoAsOf } from './memo-as-of'

vi.mock('../memo-header', () => ({ MemoHeader: () => null }))
vi.mock('../revisions/revision-strip', () => ({ RevisionStrip: () => null }))
vi.mock('../revisions/strip-legend', () => ({ StripLegend: () => null }))
vi.mock('../review/sidebar', () => ({ Sidebar: () => <aside /> }))
vi.mock('../reading/text-view', () => ({ TextView: () => <p data-block="3">The ask</p> }))
vi.mock('../reading/redline-view', () => ({
  RedlineView: ({ from, to }: { from: number; to: number }) => `${from} to ${to}`,
}))
vi.mock('../../../components/mention-text', () => ({ MentionText: () => null }))
vi.mock('../../../lib/known-threads', () => ({
  pastThreadsKey: () => [],
  useKnownThreads: () => [],
}))
vi.mock('../../../lib/breakpoints', () => ({ useUpTo: () => false }))

const memo = { memoId: 'a', version: 7, revisions: [{}, {}], next: { sentence: '' } } as MemoDetails

const event = { version: 7, kind: 'RevisionRead' } as HistoryEntry

const notes: MarginNote[] = [
  {
    id: 'one',
    title: 'Why so much?',
    address: { side: 'after', block: '3', start: 4, end: 7 },
    content: null,
  },
]

test('a past moment has notes beside the passages of the text that it shows', () => {
  vi.spyOn(Range.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 240))
  const places: MarginPlace[] = []
  const Filled = (place: MarginPlace) => {
    places.push(place)
    return <Margin label="Notes" notes={notes} place={place} />
  }
  render(
    <MarginFilling value={Filled}>
      <MemoAsOf memo={memo} me="ann" event={event} index={40} />
    </MarginFilling>,
  )
  expect(screen.getByRole('button').closest('li')?.style.top).toBe('240px')
  expect(places[0]).toMatchObject({
    screen: 'history',
    index: 40,
    memo: { memoId: 'a' },
    revision: 2,
    from: null,
  })
})

test('a past moment whose margin nothing fills has the text and the review alone', () => {
  render(<MemoAsOf memo={memo} me="ann" event={event} index={40} />)
  const text = screen.getByText('The ask').parentElement
  expect(text?.parentElement?.children).toHaveLength(2)
})

test('the moment at which a revision came shows what it changed', () => {
  render(
    <MemoAsOf memo={memo} me="ann" event={{ ...event, kind: 'RevisionSubmitted' }} index={40} />,
  )
  screen.getByText('1 to 2')
})
