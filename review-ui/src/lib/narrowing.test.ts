import { describe, expect, test } from 'vitest'
import { isNarrow, narrow, narrowingOf, WIDE } from './narrowing'

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
})
