import type { Board, BoardCard } from '../../lib/schema'

/** The board with only the cards that hold every word of the filter; people are found by the names that are shown. */
export function matching(
  board: Board,
  filter: string,
  nameOf: (account: string) => string,
  isWanted: (card: BoardCard) => boolean,
): Board {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean)
  return {
    columns: board.columns.map((column) => ({
      ...column,
      cards: column.cards.filter((card) => {
        const text = haystack(card, nameOf)
        return isWanted(card) && words.every((word) => text.includes(word))
      }),
    })),
  }
}

function haystack(card: BoardCard, nameOf: (account: string) => string): string {
  const people = [card.owner, ...card.waitingFor]
  return [card.number, card.title, ...people.map(nameOf), ...people].join(' ').toLowerCase()
}
