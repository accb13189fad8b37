import type { Character } from '../bridge/numbered-blocks'

const ENTITY = /&(?:#\d+|#x[\da-f]+|[a-z][\da-z]*);/iy

/** Where each character of a value stands in its source, which has escapes, entities and the markers of lines besides. */
export function charactersIn(value: string, source: string, start: number): Character[] {
  const characters: Character[] = []
  let at = start
  while (characters.length < value.length) {
    const index = characters.length
    const entity = entityAt(source, at)
    if (entity && !value.startsWith(entity, index)) {
      const wide = (value.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
      const place = { from: at, to: at + entity.length }
      for (let unit = 0; unit < wide; unit += 1) characters.push(place)
      at = place.to
    } else if (at >= source.length) {
      characters.push({ from: at, to: at })
    } else {
      if (isSame(value[index], source[at])) characters.push({ from: at, to: at + 1 })
      at += 1
    }
  }
  return characters
}

function entityAt(source: string, at: number): string | undefined {
  ENTITY.lastIndex = at
  return ENTITY.exec(source)?.[0]
}

/** In a piece of code a line end of the source is a space. */
function isSame(character: string | undefined, written: string | undefined): boolean {
  return character === written || (character === ' ' && written === '\n')
}
