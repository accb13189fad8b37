import type { Board, BoardCard } from '../../lib/schema'

/** The board with only the cards that hold every word of the filter. */
export function matching(board: Board, filter: string): Board {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return board
  return {
    columns: board.columns.map((column) => ({
      ...column,
      cards: column.cards.filter((card) => {
        const text = haystack(card)
        return words.every((word) => text.includes(word))
      }),
    })),
  }
}

function haystack(card: BoardCard): string {
  return `${card.number} ${card.title} ${card.owner} ${card.waitingFor.join(' ')}`.toLowerCase()
}
