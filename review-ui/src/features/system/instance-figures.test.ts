import { describe, expect, test } from 'vitest'
import type { InstanceStatus } from '../../lib/schema'
import { figuresOf, nameOf, sentenceOf, summaryOf } from './instance-figures'

const well: InstanceStatus = {
  software: { version: '1.0.0', built: null, started: '2026-03-01T09:00:00Z' },
  memory: { used: 100 << 20, most: 200 << 20 },
  database: {
    answerMillis: 0.4,
    bytes: 3 << 20,
    events: 1234,
    waiting: 0,
    waitingSeconds: 0,
    connectionsBusy: 1,
    connectionsMost: 8,
  },
  viewsBehindSeconds: 0,
  streams: 1,
  sessions: 12,
  requests: { answered: 1000, failed: 0 },
  tasks: { done: 7, refused: 1, stopped: 0, stoppedLately: 0 },
  gates: [{ gate: 'requests', places: 48, busy: 1, waiting: 0, refused: 0 }],
}
const value = (name: string, status: InstanceStatus) =>
  figuresOf(status, Date.parse('2026-03-01T11:00:00Z')).find((figure) => figure.name === name)

describe('an instance', () => {
  test('that is well needs no look', () => {
    expect(summaryOf(well)).toBe('Nothing of this instance needs a look.')
    expect(value('Database', well)).toMatchObject({
      value: 'Less than 1 ms to answer',
      more: '3.0 MiB, 1 of 8 connections busy',
    })
    expect(value('Log', well)).toMatchObject({
      value: '1,234 events',
      more: 'None waits for its place',
    })
    expect(value('Views', well)?.value).toBe('Up to date')
    expect(value('People', well)?.more).toBe('1 page is told of changes here')
    expect(value('Memory', well)?.value).toBe('50 %')
    expect(value('Started', well)?.value).toBe('2 hours ago')
  })

  test('says what needs one', () => {
    const ill: InstanceStatus = {
      ...well,
      memory: { used: 199 << 20, most: 200 << 20 },
      database: { ...well.database, waiting: 2, waitingSeconds: 31, answerMillis: 2000 },
      viewsBehindSeconds: 90,
      tasks: { ...well.tasks, stopped: 3, stoppedLately: 1 },
      gates: [{ gate: 'processes', places: 2, busy: 2, waiting: 3, refused: 1 }],
    }
    expect(summaryOf(ill)).toBe(
      'The database takes long to answer. Events wait long for their place in the log. Views are behind. Memory is nearly full. 1 text or file took too long or too much memory within the last hour. There is a queue for prints, conversions and figures.',
    )
    expect(value('Log', ill)?.more).toBe('2 events wait for 31 seconds')
    expect(value('Views', ill)?.value).toBe('90 seconds behind')
  })
})

describe('a gate', () => {
  test('says how many are in, wait and were sent away', () => {
    expect(sentenceOf({ gate: 'requests', places: 48, busy: 2, waiting: 0, refused: 0 })).toBe(
      '2 of 48 in use, nobody waits, none was sent away.',
    )
    expect(sentenceOf({ gate: 'requests', places: 48, busy: 48, waiting: 1, refused: 1200 })).toBe(
      '48 of 48 in use, 1 waits, 1,200 were sent away.',
    )
  })

  test('that the page does not know has its own name', () => {
    expect(nameOf({ gate: 'doors' })).toBe('doors')
  })
})
