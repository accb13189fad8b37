import type { MergePiece } from '../../../lib/schema'

/** What the draft alone has changed is no matter of a suggestion: it stays as it is, and is folded away. */
export function ofSuggestion(pieces: readonly MergePiece[]): MergePiece[] {
  return pieces.map((piece) => (piece.kind === 'MINE' ? { ...piece, kind: 'SAME' } : piece))
}
