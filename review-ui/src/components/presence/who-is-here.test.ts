import { describe, expect, test } from 'vitest'
import { whoIsHere } from './who-is-here'

const nameOf = (account: string) => account.toUpperCase()
const reading = (account: string) => ({ account, doing: 'READING' as const, section: null })
const writing = (account: string, section: string | null) => ({
  account,
  doing: 'WRITING' as const,
  section,
})

describe('those who are at a memo', () => {
  test('are named with what they do', () => {
    expect(whoIsHere([writing('a', null), reading('b'), reading('c')], nameOf)).toEqual([
      'A is writing',
      'B and C are reading',
    ])
  })

  test('are named with the section that they write', () => {
    expect(whoIsHere([writing('a', 'Costs')], nameOf)).toEqual(['A is editing “Costs”'])
  })

  test('are counted where they are many', () => {
    expect(whoIsHere(['a', 'b', 'c', 'd', 'e'].map(reading), nameOf)).toEqual([
      'A, B and 3 others are reading',
    ])
    expect(whoIsHere(['a', 'b', 'c'].map(reading), nameOf)).toEqual(['A, B and C are reading'])
  })

  test('may be nobody', () => {
    expect(whoIsHere([], nameOf)).toEqual([])
  })
})
