import { describe, expect, test } from 'vitest'
import type { Change } from '../../lib/schema'
import { creditOf, grouped, inPageOrder, sentenceOf } from './changes'

const change = (id: string, stake: Change['stake'], kind: Change['kind'] = 'INSERTED'): Change => ({
  id,
  kind,
  stake,
  section: 'The ask',
  excerpt: 'ten',
  was: kind === 'REPLACED' ? 'nine' : '',
  credits: [],
})

describe('the changes of a redline', () => {
  const changes = [
    change('change-10', 'ASK'),
    change('change-2', 'MONEY'),
    change('change-9', 'MONEY'),
    change('change-1', 'NONE'),
  ]

  test('are walked in the order of the page', () => {
    expect(inPageOrder(changes, null).map(({ id }) => id)).toEqual([
      'change-1',
      'change-2',
      'change-9',
      'change-10',
    ])
    expect(inPageOrder(changes, 'MONEY').map(({ id }) => id)).toEqual(['change-2', 'change-9'])
  })

  test('are listed by what they put at stake', () => {
    expect(grouped(changes).map(({ stake, changes }) => [stake, changes.length])).toEqual([
      ['ASK', 1],
      ['MONEY', 2],
      ['NONE', 1],
    ])
  })

  test('are told in a sentence', () => {
    expect(sentenceOf(change('change-1', 'NUMBER', 'REPLACED'))).toBe(
      'The ask: “nine” replaced by “ten”',
    )
    expect(
      sentenceOf({
        ...change('change-1', 'STRUCTURE', 'STRUCTURE'),
        was: 'List begins at 4, was 1',
      }),
    ).toBe('The ask: List begins at 4, was 1: “ten”')
    expect(sentenceOf({ ...change('change-1', 'NONE', 'MOVED'), section: '', was: 'Why' })).toBe(
      'Beginning: “ten” moved here from Why',
    )
  })
})

test('words that an author took say whose they are', () => {
  const credits = [
    { suggestedBy: 'finance', acceptedBy: 'author' },
    { suggestedBy: '“Jo”', acceptedBy: 'author' },
  ]
  const names: Record<string, string> = { finance: 'Fay', author: 'Ada' }
  expect(
    creditOf({ ...change('change-1', 'NONE'), credits }, (account) => names[account] ?? account),
  ).toBe('Suggested by Fay, accepted by Ada; suggested by “Jo”, accepted by Ada')
  expect(creditOf(change('change-1', 'NONE'), String)).toBe('')
})
