import { describe, expect, test } from 'vitest'
import { addressOf, parseAddress } from './address'

describe('the address of a memo', () => {
  test('without a suffix is the memo as it stands', () => {
    expect(parseAddress('42')).toEqual({ number: '42', revision: null })
  })

  test('with a suffix is one revision', () => {
    expect(parseAddress('42@r17')).toEqual({ number: '42', revision: 17 })
  })

  test.each(['42@r0', '42@r', '42@rx', '42@17', '@r1'])('%s names no revision', (segment) => {
    expect(parseAddress(segment)).toEqual({ number: segment, revision: null })
  })

  test('reads what it writes', () => {
    expect(addressOf(42, 17)).toBe('/m/42@r17')
    expect(parseAddress(addressOf(42, 17).slice('/m/'.length))).toEqual({
      number: '42',
      revision: 17,
    })
    expect(addressOf(42)).toBe('/m/42')
  })
})
