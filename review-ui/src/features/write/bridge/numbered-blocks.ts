import { identifier } from './dialect'

/** A character of a text, and where it stands in what is edited. */
export interface Character {
  from: number
  to: number
}

/** Its text is a number, which only the whole document tells. */
interface NoteReference {
  note: string
  at: Character
}

export type Piece = Character[] | NoteReference

/** A block that holds no other has one cell without a name; a table has many, such as `.1.2`. */
export type Cells = { cell: string; at: number; pieces: Piece[] }[]

/** What stands on the top level: blocks, or a note by its label. */
export interface Part {
  note: string | null
  startsAppendix: boolean
  blocks: Cells[]
}

/** A block as addresses name it, with its text. */
export interface NumberedBlock {
  block: string
  /** Where its text begins, or would. */
  at: number
  characters: Character[]
}

/**
 * Numbers the blocks of what is edited as the page shows them: the narrative, its notes in the order of their first
 * reference, the appendix, its notes. A note that nobody refers to is the last.
 */
export function numbered(parts: readonly Part[]): NumberedBlock[] {
  const definitions = new Map<string, Part>()
  for (const part of parts) {
    const key = part.note === null ? null : identifier(part.note)
    if (key !== null && !definitions.has(key)) definitions.set(key, part)
  }
  const numbers = new Map<string, number>()
  const queue: Part[] = []
  const found: NumberedBlock[] = []
  let count = 0
  const numberOf = (key: string) => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, numbers.size + 1)
    const definition = definitions.get(key)
    if (definition) queue.push(definition)
    return numbers.size
  }
  const charactersOf = (piece: Piece) =>
    Array.isArray(piece) ? piece : charactersAt(String(numberOf(identifier(piece.note))), piece.at)
  const add = ({ blocks }: Part) => {
    for (const cells of blocks) {
      count += 1
      for (const { cell, at, pieces } of cells) {
        found.push({ block: `${count}${cell}`, at, characters: pieces.flatMap(charactersOf) })
      }
    }
  }
  const addNotes = () => {
    for (let note = queue.shift(); note; note = queue.shift()) add(note)
  }
  let appendix = false
  for (const part of parts) {
    if (part.startsAppendix && !appendix) {
      addNotes()
      appendix = true
    }
    if (part.note === null) add(part)
  }
  for (const key of definitions.keys()) numberOf(key)
  addNotes()
  return found
}

/** The characters of what stands in one place as a whole. */
export function charactersAt(text: string, at: Character): Character[] {
  return Array.from({ length: text.length }, () => at)
}

/** A picture is its description; one by itself, which is a figure, its caption. */
export function pictureText(src: string, alt: string, alone: boolean): string {
  return alt || (alone && src.startsWith('figure:') ? 'Figure' : 'image')
}

export function startsAppendix(heading: string): boolean {
  return /^(?:(?:\d+(?:\.\d+)*[.):]?|[A-Z][.)])\s+)?appendi(?:x|ces)\b/i.test(heading.trim())
}

/** A link definition is shown, as text, where no link leads to the same. */
export function definitionText(label: string, url: string, title: string | null): string {
  return `[${label}]: ${url}${title === null ? '' : ` "${title}"`}`
}

/** An item, a quote or a note without words is a block without words. */
export function orEmpty(blocks: Cells[], at: number): Cells[] {
  return blocks.length > 0 ? blocks : [words([], at)]
}

export function words(pieces: Piece[], at: number): Cells {
  return [{ cell: '', at, pieces }]
}

/** Many passages are looked for in one text, which never changes: another text is another object. */
export function remembered<T extends object>(read: (text: T) => NumberedBlock[]) {
  const known = new WeakMap<T, NumberedBlock[]>()
  return (text: T): NumberedBlock[] => {
    const blocks = known.get(text) ?? read(text)
    known.set(text, blocks)
    return blocks
  }
}
