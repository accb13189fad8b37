import { describe, expect, test } from 'vitest'
import { filtering, filtersOf, NO_FILTERS, parametersOf } from './filters'

describe('the filters of the list', () => {
  test('are read from the address and written to it', () => {
    const filters = filtersOf(new URLSearchParams('q=wage+rate&stage=IN_REVIEW'))
    expect(filters).toEqual({ text: 'wage rate', stage: 'IN_REVIEW' })
    expect(parametersOf(filters).toString()).toBe('q=wage+rate&stage=IN_REVIEW')
  })

  test('leave the address alone when there are none', () => {
    expect(parametersOf(NO_FILTERS).toString()).toBe('')
  })

  test.each(['stage=FINISHED', 'stage=toString', 'stage='])('%s is no stage', (address) => {
    expect(filtersOf(new URLSearchParams(address))).toEqual(NO_FILTERS)
  })

  test('blanks alone find everything', () => {
    expect(filtering({ text: '  ', stage: null })).toBe(false)
    expect(filtering({ text: '', stage: 'DRAFT' })).toBe(true)
  })
})
