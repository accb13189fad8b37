import type { MergePiece } from '../../../lib/schema'

/** How an author has settled a conflict. */
export type Choice =
  | { take: 'mine' }
  | { take: 'theirs' }
  | { take: 'both' }
  | { take: 'written'; markdown: string }

/** By the key of the conflict, so that what was settled stays settled when yet another revision arrives. */
export type Choices = ReadonlyMap<string, Choice>

/** A piece as it is looked at; `key` is the same for the same texts. */
export interface Numbered {
  key: string
  piece: MergePiece
}

export function numbered(pieces: readonly MergePiece[]): Numbered[] {
  const seen = new Map<string, number>()
  return pieces.map((piece) => {
    const said = [piece.kind, piece.base, piece.mine, piece.theirs, piece.text]
    const texts = JSON.stringify(
      said.map((part) => (typeof part === 'object' ? part?.markdown : part)),
    )
    const times = (seen.get(texts) ?? 0) + 1
    seen.set(texts, times)
    return { key: `${times}:${texts}`, piece }
  })
}

export function isConflict({ piece }: Numbered): boolean {
  return piece.kind === 'CONFLICT'
}

/** The conflicts that nobody has settled yet. */
export function openConflicts(pieces: readonly Numbered[], choices: Choices): Numbered[] {
  return pieces.filter((entry) => isConflict(entry) && !choices.has(entry.key))
}

/** The merged text; what is not settled yet is left out of it. */
export function mergedText(pieces: readonly Numbered[], choices: Choices): string {
  let text = ''
  let leftOut = ''
  pieces.forEach(({ key, piece }, index) => {
    const choice = choices.get(key)
    const said =
      piece.kind === 'CONFLICT'
        ? choice
          ? resolved(piece, choice, pieces[index + 1]?.piece).replace(/\n+$/, '')
          : ''
        : (piece.text?.markdown ?? '')
    if (said === '') {
      leftOut = piece.kind === 'CONFLICT' ? longer(leftOut, piece.joined) : leftOut
      return
    }
    if (text !== '') text += leftOut === '' ? piece.joined : longer(leftOut, piece.apart)
    text += said
    leftOut = ''
  })
  return text === '' ? '' : `${text}\n`
}

/** What a settled conflict says. */
export function resolved(piece: MergePiece, choice: Choice, next?: MergePiece): string {
  const mine = piece.mine?.markdown ?? ''
  const theirs = piece.theirs?.markdown ?? ''
  switch (choice.take) {
    case 'mine':
      return mine
    case 'theirs':
      return theirs
    case 'both':
      return [theirs, mine].filter((side) => side !== '').join(between(piece, next))
    case 'written':
      return choice.markdown
  }
}

/** Items of a list and rows of a table follow line by line; everything else has a blank line between. */
function between(piece: MergePiece, next?: MergePiece): string {
  const isLine = ({ markdown = '' }: { markdown?: string }) =>
    /^\s*(?:[-*+]|\d+[.)])\s/.test(markdown) || /^[^\n]*\|/.test(markdown)
  const inLines = piece.joined === '\n' || next?.joined === '\n'
  return inLines && isLine(piece.theirs ?? {}) && isLine(piece.mine ?? {}) ? '\n' : '\n\n'
}

function longer(one: string, other: string): string {
  return one.length >= other.length ? one : other
}
