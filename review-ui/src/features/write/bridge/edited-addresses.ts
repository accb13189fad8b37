import type { TextAddress } from '../../../lib/text-address'
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
  { block, start, end }: Omit<TextAddress, 'side'>,
): Character | null {
  const characters = blocks.find((each) => each.block === block)?.characters ?? []
  const first = characters[start]
  const last = characters[end - 1]
  if (start === end) {
    const at = first?.from ?? last?.to
    return at === undefined ? null : { from: at, to: at }
  }
  return first && last ? { from: first.from, to: last.to } : null
}

function selectionIn({ block, characters }: NumberedBlock, selected: Character): TextAddress[] {
  const isIn = ({ from, to }: Character) => from < selected.to && to > selected.from
  const start = characters.findIndex(isIn)
  if (start === -1) return []
  return [{ side: 'after', block, start, end: characters.findLastIndex(isIn) + 1 }]
}

function caretIn({ block, characters }: NumberedBlock, at: number): TextAddress[] {
  const first = characters[0]
  const last = characters.at(-1)
  if (!first || !last || at < first.from || at > last.to) return []
  const next = characters.findIndex(({ from }) => from >= at)
  const offset = next === -1 ? characters.length : next
  return [{ side: 'after', block, start: offset, end: offset }]
}
