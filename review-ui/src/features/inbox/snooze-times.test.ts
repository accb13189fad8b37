import { describe, expect, test } from 'vitest'
import { mayPutOff, monday, morningOf, tomorrow } from './snooze-times'

const at = (time: string) => new Date(time).getTime()
const FRIDAY = at('2026-11-27T15:30:00')

describe('until when something is put off', () => {
  test('tomorrow and Monday are mornings where the reader is', () => {
    expect(at(tomorrow(FRIDAY))).toBe(at('2026-11-28T09:00:00'))
    expect(at(monday(FRIDAY))).toBe(at('2026-11-30T09:00:00'))
  })

  test('on a Monday the next one is a week off, on a Sunday a day', () => {
    expect(at(monday(at('2026-11-30T08:00:00')))).toBe(at('2026-12-07T09:00:00'))
    expect(at(monday(at('2026-11-29T08:00:00')))).toBe(at('2026-11-30T09:00:00'))
  })

  test('a day that has passed, or is none, is no time', () => {
    expect(morningOf('2026-11-27', FRIDAY)).toBeNull()
    expect(morningOf('', FRIDAY)).toBeNull()
    expect(at(morningOf('2026-12-24', FRIDAY) ?? '')).toBe(at('2026-12-24T09:00:00'))
  })

  test('what is due within a day, or overdue, is not put off', () => {
    expect(mayPutOff({ due: '2026-11-27T12:00:00Z' }, at('2026-11-26T11:59:00Z'))).toBe(true)
    expect(mayPutOff({ due: '2026-11-27T12:00:00Z' }, at('2026-11-26T12:00:00Z'))).toBe(false)
    expect(mayPutOff({ due: '2026-11-27T12:00:00Z' }, at('2026-11-28T12:00:00Z'))).toBe(false)
    expect(mayPutOff({}, FRIDAY)).toBe(true)
  })
})
