import type { TextAddress, TextPlace } from '../../../lib/text-address'
import type { Character, NumberedBlock } from './numbered-blocks'

/** The addresses of what is selected in an editor, one for each block, in the order of its document. */
export function addressesOf(blocks: readonly NumberedBlock[], selected: Character): TextAddress[] {
  const found = blocks.flatMap((each) => {
    const within = selected.from === selected.to ? caretIn(each, selected.from) : null
    return within ?? selectionIn(each, selected)
  })
  return selected.from === selected.to ? found.slice(0, 1) : found
}

/** Where an address stands in an editor; null where its text has no such words. */
export function placeOf(
  blocks: readonly NumberedBlock[],
  { block, start, end }: TextPlace,
): Character | null {
  const found = blocks.find((each) => each.block === block)
  const characters = found?.characters ?? []
  const first = characters[start]
  const last = characters[end - 1]
  if (start === end) {
    const at = first?.from ?? last?.to ?? (end === 0 ? found?.at : undefined)
    return at === undefined ? null : { from: at, to: at }
  }
  return first && last ? { from: first.from, to: last.to } : null
}

/** Where the cursor is, or the words before it where it stands in none. */
export function pointAt(blocks: readonly NumberedBlock[], at: number): TextPlace | null {
  const within = addressesOf(blocks, { from: at, to: at })[0]
  if (within) return within
  const last = ({ characters }: NumberedBlock) => characters.at(-1)?.to ?? -1
  const before = blocks
    .filter((each) => each.characters.length > 0 && last(each) <= at)
    .reduce<NumberedBlock | null>((a, b) => (a && last(a) > last(b) ? a : b), null)
  if (!before) return null
  const { block, characters } = before
  return { block, start: characters.length, end: characters.length }
}

function selectionIn({ block, characters }: NumberedBlock, selected: Character): TextAddress[] {
  const isIn = ({ from, to }: Character) => from < selected.to && to > selected.from
  const start = characters.findIndex(isIn)
  if (start === -1) return []
  return [{ side: 'after', block, start, end: characters.findLastIndex(isIn) + 1 }]
}

function caretIn({ block, at: empty, characters }: NumberedBlock, at: number): TextAddress[] {
  const first = characters[0]
  const last = characters.at(-1)
  if (!first && at === empty) return [{ side: 'after', block, start: 0, end: 0 }]
  if (!first || !last || at < first.from || at > last.to) return []
  const next = characters.findIndex(({ from }) => from >= at)
  const offset = next === -1 ? characters.length : next
  return [{ side: 'after', block, start: offset, end: offset }]
}
