import { describe, expect, test } from 'vitest'
import { isNarrow, isWithin, type Narrowing, narrow, narrowingOf, WIDE } from './narrowing'

const memo = {
  authors: ['author'],
  people: ['author', 'retail', 'decider'],
  waitingFor: ['retail'],
  outcome: null,
  late: false,
}
const within = (narrowing: Partial<Narrowing>, me: string, changed: Partial<typeof memo> = {}) =>
  isWithin({ ...memo, ...changed }, { ...WIDE, ...narrowing }, me)

describe('a narrowing', () => {
  test('is read from the address and written to it, beside what else stands there', () => {
    const address = 'q=sale&person=retail&outcome=DEFERRED&mine=true&waiting=true&overdue=true'
    const read = narrowingOf(new URLSearchParams(address))
    expect(read).toEqual({
      person: 'retail',
      outcome: 'DEFERRED',
      mine: true,
      waiting: true,
      overdue: true,
    })
    const written = new URLSearchParams('q=sale')
    narrow(written, read)
    expect(written.toString()).toBe(address)
    narrow(written, WIDE)
    expect(written.toString()).toBe('q=sale')
  })

  test.each(['outcome=WON', 'outcome=toString', 'mine=1', 'person='])('%s says nothing', (text) => {
    expect(narrowingOf(new URLSearchParams(text))).toEqual(WIDE)
  })

  test('is one as soon as it asks for anything', () => {
    expect(isNarrow(WIDE)).toBe(false)
    expect(isNarrow({ ...WIDE, overdue: true })).toBe(true)
  })

  test('leaves in what it asks for and nothing else', () => {
    expect(within({}, 'admin')).toBe(true)
    expect(within({ person: 'decider' }, 'admin')).toBe(true)
    expect(within({ person: 'finance' }, 'admin')).toBe(false)
    expect(within({ mine: true }, 'author')).toBe(true)
    expect(within({ mine: true }, 'retail')).toBe(false)
    expect(within({ waiting: true }, 'retail')).toBe(true)
    expect(within({ waiting: true }, 'author')).toBe(false)
    expect(within({ overdue: true }, 'author')).toBe(false)
    expect(within({ overdue: true }, 'author', { late: true })).toBe(true)
    expect(within({ outcome: 'APPROVED' }, 'author')).toBe(false)
  })
})
