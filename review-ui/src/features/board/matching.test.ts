import { describe, expect, test } from 'vitest'
import type { Board, BoardCard } from '../../lib/schema'
import { matching } from './matching'

const NAMES: Record<string, string> = { retail: 'Ada Stone', author: 'Jo Doe' }
const nameOf = (account: string) => NAMES[account] ?? account
const card = { number: 12, title: 'The night shift', owner: 'author', waitingFor: ['retail'] }
const board: Board = { columns: [{ stage: 'DRAFT', cards: [card as BoardCard] }] }
const found = (filter: string, isWanted = true) =>
  matching(board, filter, nameOf, () => isWanted).columns[0]?.cards.length

describe('the filter of the board', () => {
  test.each(['ada stone', 'DOE', 'night', '12', 'shift jo', 'retail', ''])('finds “%s”', (filter) =>
    expect(found(filter)).toBe(1),
  )

  test('wants every word', () => {
    expect(found('night grace')).toBe(0)
  })

  test('leaves out what is not wanted', () => {
    expect(found('night', false)).toBe(0)
  })
})
