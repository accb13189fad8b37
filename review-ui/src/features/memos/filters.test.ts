import { describe, expect, test } from 'vitest'
import { WIDE } from '../../lib/narrowing'
import { filtering, filtersOf, NO_FILTERS, parametersOf } from './filters'

describe('the filters of the list', () => {
  test('are read from the address and written to it', () => {
    const address = 'q=wage+rate&stage=IN_REVIEW&mine=true&index=42'
    const filters = filtersOf(new URLSearchParams(address))
    expect(filters).toEqual({
      text: 'wage rate',
      stage: 'IN_REVIEW',
      index: 42,
      narrowing: { ...WIDE, mine: true },
    })
    expect(parametersOf(filters).toString()).toBe(address)
  })

  test('leave the address alone when there are none', () => {
    expect(parametersOf(NO_FILTERS).toString()).toBe('')
  })

  test.each(['stage=FINISHED', 'stage=toString', 'stage='])('%s is no stage', (address) => {
    expect(filtersOf(new URLSearchParams(address))).toEqual(NO_FILTERS)
  })

  test('a moment of the past leaves no memo out that was there', () => {
    expect(filtering({ ...NO_FILTERS, index: 42 })).toBe(false)
  })

  test('blanks alone find everything', () => {
    expect(filtering({ ...NO_FILTERS, text: '  ' })).toBe(false)
    expect(filtering({ ...NO_FILTERS, stage: 'DRAFT' })).toBe(true)
    expect(filtering({ ...NO_FILTERS, narrowing: { ...WIDE, overdue: true } })).toBe(true)
  })
})
