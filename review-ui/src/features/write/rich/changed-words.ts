import type { Node } from '@tiptap/pm/model'
import { commonPairs } from '../common-sequence'

/** What a document says otherwise than another one, in the places of the first. */
export interface ChangedWords {
  inserted: { from: number; to: number }[]
  /** Words that look otherwise than they did. */
  restyled: { from: number; to: number }[]
  /** `block` where nothing of a whole block is left. */
  deleted: { at: number; text: string; block: boolean }[]
}

interface Word {
  text: string
  from: number
  to: number
  style: string
}

/** Words that stand together: a paragraph, a heading, an item, a cell. */
interface Block {
  kind: string
  start: number
  end: number
  words: readonly Word[]
}

/** Of so many words of both, two blocks are the same one. */
const AKIN = 0.3
const MOST_PAIRS = 4_000

export function changedWords(before: Node, after: Node): ChangedWords {
  const [old, now] = [blocksOf(before), blocksOf(after)]
  const changes: ChangedWords = { inserted: [], restyled: [], deleted: [] }
  const pairs = commonPairs(old, now, isSame) ?? []
  let [row, column] = [0, 0]
  for (const [atOld, atNow] of [...pairs, [old.length, now.length] as const]) {
    compareGap(old.slice(row, atOld), now.slice(column, atNow), now[atNow] ?? null, after, changes)
    row = atOld + 1
    column = atNow + 1
  }
  return changes
}

function blocksOf(doc: Node): Block[] {
  const blocks: Block[] = []
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true
    if (node.content.size > 0) {
      const { name } = node.type
      const level = node.attrs.level ? ` ${node.attrs.level}` : ''
      const start = pos + 1
      blocks.push({
        kind: name + level,
        start,
        end: start + node.content.size,
        words: wordsOf(node, start),
      })
    }
    return false
  })
  return blocks
}

/** Words, what stands between them, and what is no text, one by one. */
function wordsOf(block: Node, start: number): Word[] {
  const words: Word[] = []
  block.forEach((child, offset) => {
    const from = start + offset
    const style = child.marks.map(({ type, attrs }) => type.name + JSON.stringify(attrs)).join(' ')
    if (!child.isText) {
      const text =
        child.type.name === 'softBreak' ? ' ' : child.type.name + JSON.stringify(child.attrs)
      words.push({ text, from, to: from + child.nodeSize, style: '' })
      return
    }
    for (const { 0: text, index } of (child.text ?? '').matchAll(/\s+|[\p{L}\p{M}\p{N}_]+|./gsu)) {
      words.push({ text, from: from + index, to: from + index + text.length, style })
    }
  })
  return words
}

const isSame = (one: Block, other: Block) =>
  one.kind === other.kind &&
  one.words.length === other.words.length &&
  one.words.every(({ text, style }, at) => {
    const word = other.words[at]
    return word?.text === text && word.style === style
  })

/** Between two blocks that both have: those that are akin are compared, the others have come or gone. */
function compareGap(
  old: readonly Block[],
  now: readonly Block[],
  next: Block | null,
  doc: Node,
  changes: ChangedWords,
): void {
  const tooMany = old.length * now.length > MOST_PAIRS
  const pairs = tooMany ? [] : (commonPairs(old, now, isAkin) ?? [])
  let [row, column] = [0, 0]
  for (const [atOld, atNow] of [...pairs, [old.length, now.length] as const]) {
    const at = now[column] ?? next
    for (const block of old.slice(row, atOld)) {
      changes.deleted.push({ at: at?.start ?? endOf(doc), text: textOf(block.words), block: true })
    }
    for (const { start, end } of now.slice(column, atNow)) {
      changes.inserted.push({ from: start, to: end })
    }
    const [before, after] = [old[atOld], now[atNow]]
    if (before && after) compareBlocks(before, after, changes)
    row = atOld + 1
    column = atNow + 1
  }
}

function isAkin(one: Block, other: Block): boolean {
  const lettersOf = ({ words }: Block) =>
    words.map(({ text }) => text).filter((text) => /\S/.test(text))
  const [some, others] = [lettersOf(one), lettersOf(other)]
  const left = new Map<string, number>()
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of some) {
    const times = left.get(word) ?? 0
    if (times > 0) {
      common += 1
      left.set(word, times - 1)
    }
  }
  return 2 * common > AKIN * (some.length + others.length)
}

function compareBlocks(before: Block, after: Block, changes: ChangedWords): void {
  const same = (one: Word, other: Word) => one.text === other.text
  const pairs = withoutLoneSpaces(commonPairs(before.words, after.words, same) ?? [], before.words)
  let [row, column] = [0, 0]
  for (const [atOld, atNow] of [...pairs, [before.words.length, after.words.length] as const]) {
    const gone = before.words.slice(row, atOld)
    const come = after.words.slice(column, atNow)
    const at = come[0]?.from ?? after.words[atNow]?.from ?? after.end
    if (gone.length > 0) changes.deleted.push({ at, text: textOf(gone), block: false })
    const [first, last] = [come[0], come.at(-1)]
    if (first && last) changes.inserted.push({ from: first.from, to: last.to })
    const [old, now] = [before.words[atOld], after.words[atNow]]
    if (old && now && old.style !== now.style) {
      changes.restyled.push({ from: now.from, to: now.to })
    }
    row = atOld + 1
    column = atNow + 1
  }
}

/** A space between two changes belongs to them: two words that were replaced are one change. */
function withoutLoneSpaces(
  pairs: readonly [number, number][],
  words: readonly Word[],
): readonly [number, number][] {
  const follows = (one: [number, number] | undefined, other: [number, number] | undefined) =>
    one !== undefined && other !== undefined && one[0] + 1 === other[0] && one[1] + 1 === other[1]
  return pairs.filter((pair, at) => {
    const isSpace = /^\s+$/.test(words[pair[0]]?.text ?? '')
    return !isSpace || follows(pairs[at - 1], pair) || follows(pair, pairs[at + 1])
  })
}

function textOf(words: readonly Word[]): string {
  return words.map(({ text }) => (text.startsWith('image{') ? '[figure]' : text)).join('')
}

/** The end of the last words. */
function endOf(doc: Node): number {
  return blocksOf(doc).at(-1)?.end ?? 0
}
