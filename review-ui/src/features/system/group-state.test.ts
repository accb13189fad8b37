import { describe, expect, test } from 'vitest'
import type { GroupStatus } from '../../lib/schema'
import { stateOf, summaryOf } from './group-state'

const group = (logIndex: number, head: number): GroupStatus => ({
  name: 'memo',
  version: 3,
  logIndex,
  head,
})
const still: GroupStatus = {
  ...group(41, 50),
  failure: {
    logIndex: 42,
    since: '2026-03-01T09:00:00Z',
    event: 'VerdictGiven 3 of memo 1',
    error: 'no such revision',
  },
}

describe('a group of views', () => {
  test('that shows the newest event is up to date', () => {
    expect(stateOf(group(50, 50))).toEqual({
      tone: 'good',
      label: 'Up to date',
      sentence: 'It is drawn up to entry 50 of 50.',
    })
  })

  test('that is a moment behind is up to date too, and says how far behind', () => {
    expect(stateOf(group(49, 50))).toMatchObject({
      label: 'Up to date',
      sentence: 'It is drawn up to entry 49 of 50: 1 event behind.',
    })
  })

  test('that is far behind is catching up', () => {
    expect(stateOf(group(0, 5000))).toMatchObject({ label: 'Catching up', tone: 'warn' })
  })

  test('that cannot draw an event stands still, however near', () => {
    expect(stateOf(still)).toEqual({
      tone: 'bad',
      label: 'Stands still',
      sentence: 'It is drawn up to entry 41 of 50 and 9 events behind.',
    })
  })

  test('that another version draws is not shown here', () => {
    const elsewhere = { ...group(50, 50), supersededBy: 4 }
    expect(stateOf(elsewhere)).toMatchObject({ tone: 'bad', label: 'Drawn elsewhere' })
    expect(summaryOf([elsewhere, group(50, 50)])).toBe(
      'Another version of Sixpager draws 1 group now; this instance shows nothing of that.',
    )
  })

  test('is never ahead of the log', () => {
    expect(stateOf(group(51, 50)).label).toBe('Up to date')
  })
})

describe('all groups', () => {
  test('are well when each is up to date', () => {
    expect(summaryOf([group(50, 50), group(49, 50)])).toBe(
      'All is well: every group is up to date.',
    )
  })

  test('are not when one is catching up', () => {
    expect(summaryOf([group(0, 5000)])).toBe('No group stands still; some are catching up.')
  })

  test('are not when one stands still, and the others go on', () => {
    expect(summaryOf([still])).toBe('1 group stands still.')
    expect(summaryOf([still, group(50, 50)])).toBe('1 group stands still. The other one goes on.')
    expect(summaryOf([still, still, group(1, 1), group(1, 1)])).toBe(
      '2 groups stand still. The other 2 go on.',
    )
  })
})
