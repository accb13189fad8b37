import { getSchema } from '@tiptap/core'
import { EditorState } from '@tiptap/pm/state'
import { EditorView } from '@tiptap/pm/view'
import { read } from '../../src/features/write/bridge/canonical'
import { addressesOf as inEditor, placeOf } from '../../src/features/write/bridge/edited-addresses'
import { blockSchema } from '../../src/features/write/rich/block-schema'
import { inlineSchema } from '../../src/features/write/rich/inline-schema'
import { richBlocks } from '../../src/features/write/rich/rich-addresses'
import { sourceBlocks } from '../../src/features/write/source/source-addresses'
import {
  addressesOf,
  rangesOf,
  type Side,
  type TextAddress,
  type TextPlace,
} from '../../src/lib/text-address'
import { Letters, lettersIn, randomOf } from './letters'

/** What the service shows of one text, and of that text beside the one before it. */
export interface Shown {
  markdown: string
  clean: string
  /** Other renderings of the same text by name, with its side there. */
  others: Record<string, { html: string; side: Side }>
  /** The clean page of the text before, and its renderings. */
  before: { clean: string; inline: string; left: string } | null
}

export interface Compared {
  selections: number
  blocks: number
  /** Selections in the old text of an inline redline by their letters; the others were led to by their address. */
  oldByLetters: number
  oldByAddress: number
  faults: string[]
}

const SELECTIONS = 12
const LONGEST = 400
const schema = getSchema([...blockSchema, ...inlineSchema])
const shape = ({ block, start, end }: TextPlace) => `${block}:${start}-${end}`
const shapes = (addresses: readonly TextPlace[]) => addresses.map(shape).join(' ')

/** Selects the same words in all renderings of one text, and names what has another address. */
export function compare(shown: Shown, seed: number): Compared {
  const result: Compared = {
    selections: 0,
    blocks: 0,
    oldByLetters: 0,
    oldByAddress: 0,
    faults: [],
  }
  const random = randomOf(seed)
  const clean = new Letters(sheetOf(shown.clean), 'after')
  const chosen = selectionsIn(clean, random)
  const whole = addressesOf(clean.whole(), clean.page)
  result.selections = chosen.length
  result.blocks = whole.length
  for (const [name, { html, side }] of Object.entries(shown.others)) {
    const rendering = new Letters(sheetOf(html), side)
    if (rendering.text !== clean.text) result.faults.push(`${name}: other letters`)
    const all = addressesOf(rendering.whole(), rendering.page, [side])
    if (shapes(all) !== shapes(whole)) result.faults.push(`${name}: other blocks`)
    for (const { first, last, addresses } of chosen) {
      const found = addressesOf(rendering.select(first, last), rendering.page, [side])
      if (shapes(found) !== shapes(addresses)) {
        result.faults.push(`${name}: ${shapes(found)} for ${shapes(addresses)}`)
      }
    }
  }
  const pieces = chosen.flatMap(({ addresses }) => addresses)
  const words = rangesOf('after', pieces, clean.page).map((range) => lettersIn(range))
  compareEditors(shown.markdown, pieces, words, result)
  if (shown.before) compareOld(shown.before, random, result)
  document.body.replaceChildren()
  return result
}

interface Selection {
  first: number
  last: number
  addresses: TextAddress[]
}

/** Random runs of letters, of which some go over several blocks, with their addresses on that page. */
function selectionsIn(page: Letters, random: (below: number) => number): Selection[] {
  return Array.from({ length: SELECTIONS }, () => {
    const first = random(page.text.length)
    const last = Math.min(page.text.length - 1, first + random(LONGEST))
    return { first, last, addresses: addressesOf(page.select(first, last), page.page, [page.side]) }
  })
}

function compareEditors(
  markdown: string,
  pieces: readonly TextPlace[],
  words: readonly string[],
  { faults }: Compared,
) {
  const host = document.createElement('div')
  document.body.append(host)
  const doc = schema.nodeFromJSON(read(markdown))
  const view = new EditorView(host, { state: EditorState.create({ doc }) })
  const rich = richBlocks(doc)
  const source = sourceBlocks(markdown)
  for (const [index, piece] of pieces.entries()) {
    const expected = words[index] ?? ''
    const place = placeOf(rich, piece)
    const inSource = placeOf(source, piece)
    if (!place || !inSource) {
      faults.push(`editors: nothing at ${shape(piece)}`)
      continue
    }
    const range = document.createRange()
    const [from, to] = [view.domAtPos(place.from, 1), view.domAtPos(place.to, -1)]
    range.setStart(from.node, from.offset)
    range.setEnd(to.node, to.offset)
    if (lettersIn(range) !== expected) faults.push(`rich editor: other words at ${shape(piece)}`)
    const selected = {
      from: view.posAtDOM(range.startContainer, range.startOffset, 1),
      to: view.posAtDOM(range.endContainer, range.endOffset, -1),
    }
    if (shapes(inEditor(rich, selected)) !== shape(piece)) {
      faults.push(`rich editor: ${shapes(inEditor(rich, selected))} for ${shape(piece)}`)
    }
    if (!hasInOrder(markdown.slice(inSource.from, inSource.to), expected)) {
      faults.push(`source: other words at ${shape(piece)}`)
    }
    if (shapes(inEditor(source, inSource)) !== shape(piece)) {
      faults.push(`source: ${shapes(inEditor(source, inSource))} for ${shape(piece)}`)
    }
  }
  view.destroy()
}

function compareOld(
  before: NonNullable<Shown['before']>,
  random: (below: number) => number,
  result: Compared,
) {
  const { faults } = result
  const clean = new Letters(sheetOf(before.clean), 'after')
  const left = new Letters(sheetOf(before.left), 'before')
  const inline = new Letters(sheetOf(before.inline), 'before')
  if (left.text !== clean.text) faults.push('left side: other letters')
  const inOrder = inline.text === clean.text
  const chosen = selectionsIn(clean, random)
  for (const { first, last, addresses } of chosen) {
    const onLeft = addressesOf(left.select(first, last), left.page)
    if (shapes(onLeft) !== shapes(addresses) || onLeft.some(({ side }) => side !== 'before')) {
      faults.push(`left side: ${shapes(onLeft)} for ${shapes(addresses)}`)
    }
    if (inOrder) {
      const found = addressesOf(inline.select(first, last), inline.page, ['before'])
      result.oldByLetters += 1
      if (shapes(found) !== shapes(addresses)) {
        faults.push(`old side: ${shapes(found)} for ${shapes(addresses)}`)
      }
    }
  }
  if (inOrder) return
  const pieces = chosen.flatMap(({ addresses }) => addresses)
  const there = rangesOf('before', pieces, inline.page)
  const words = rangesOf('after', pieces, clean.page)
  pieces.forEach((piece, index) => {
    const range = there[index] ?? null
    const [expected, found] = [lettersIn(words[index] ?? null), lettersIn(range, 'before')]
    result.oldByAddress += 1
    if (spelled(found) !== spelled(expected)) {
      faults.push(`old side: “${found}” for “${expected}” at ${shape(piece)}`)
    }
    const back = range ? addressesOf(range, inline.page, ['before']) : []
    const same = back.filter(({ block }) => block === piece.block)
    const [again] = rangesOf('after', same, clean.page)
    if (same.length !== 1 || spelled(lettersIn(again ?? null)) !== spelled(expected)) {
      faults.push(`old side: ${shapes(back)} for ${shape(piece)}`)
    }
  })
}

/** Of two spellings a redline shows the new one: numbers of headings and notes may be others. */
const spelled = (letters: string) => letters.replace(/[\d.]/g, '')

function hasInOrder(source: string, letters: string): boolean {
  let at = 0
  for (const letter of letters) {
    at = source.indexOf(letter, at) + 1
    if (at === 0) return /[&\\]/.test(source)
  }
  return true
}

function sheetOf(html: string): HTMLElement {
  const sheet = document.createElement('article')
  sheet.innerHTML = html
  document.body.append(sheet)
  return sheet
}

Object.assign(globalThis, { compareRenderings: compare })
