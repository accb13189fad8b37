/** The text that a page shows, or the one that it is compared with. */
export type Side = 'after' | 'before'

/** Where words stand in a text: docs/explanation/addresses.md explains it. */
export interface TextPlace {
  /** The block, or the cell of a table. */
  block: string
  /** In characters of the block's text; the end is that of the last character. */
  start: number
  end: number
}

/** A place in one of the texts of a page. The hash of the text makes it last for ever. */
export interface TextAddress extends TextPlace {
  side: Side
}

/** A text node of the page that is a part of a block's text, too. */
interface Segment {
  node: Text
  block: string
  start: number
  end: number
}

const ATTRIBUTES = { after: 'data-block', before: 'data-before' } as const
const HIDDEN = { after: 'DEL', before: 'INS' } as const

const SIDES: readonly Side[] = ['after', 'before']

/**
 * The addresses of what is selected, one for each block, in the order of the page. What was taken out has one in the
 * old text if nothing else is selected; what both texts have is asked for there by its side.
 */
export function addressesOf(
  range: Range,
  page: Element,
  sides: readonly Side[] = SIDES,
): TextAddress[] {
  for (const side of sides) {
    const found = selected(range, page, side)
    if (found.length > 0) return found
  }
  return []
}

/** Where an address lies on a page; null if no page of that text, or if it has left the words out. */
export function rangeOf(address: TextAddress, page: Element): Range | null {
  return rangesOf(address.side, [address], page)[0] ?? null
}

/** The same of many places of one text, for which the page is read once. */
export function rangesOf(
  side: Side,
  places: readonly TextPlace[],
  page: Element,
): (Range | null)[] {
  const blocks = new Map<string, Segment[]>()
  for (const segment of segmentsOf(page, side)) {
    const of = blocks.get(segment.block)
    if (of) of.push(segment)
    else blocks.set(segment.block, [segment])
  }
  return places.map((place) => rangeIn(blocks.get(place.block) ?? [], side, place, page))
}

function rangeIn(
  of: readonly Segment[],
  side: Side,
  { block, start, end }: TextPlace,
  page: Element,
): Range | null {
  const caret = start === end
  const within = of.filter((segment) =>
    caret
      ? segment.start <= start && start <= segment.end
      : segment.start < end && start < segment.end,
  )
  const [first] = within
  const last = within.at(-1)
  const range = page.ownerDocument.createRange()
  if (first && last) {
    range.setStart(first.node, Math.max(0, start - first.start))
    range.setEnd(last.node, Math.min(last.end, end) - last.start)
    return range
  }
  const empty =
    of.length === 0 && page.querySelector(`[${ATTRIBUTES[side]}="${CSS.escape(block)}"]`)
  if (!empty) return null
  range.selectNodeContents(empty)
  return range
}

function selected(range: Range, page: Element, side: Side): TextAddress[] {
  const found: TextAddress[] = []
  for (const { node, block, start } of segmentsOf(page, side)) {
    if (!range.intersectsNode(node)) {
      if (found.length > 0) break
      continue
    }
    const from = start + (node === range.startContainer ? range.startOffset : 0)
    const to = start + (node === range.endContainer ? range.endOffset : node.data.length)
    if (from === to && !range.collapsed) continue
    const last = found.at(-1)
    if (last?.block === block) last.end = Math.max(last.end, to)
    else found.push({ side, block, start: from, end: to })
  }
  return found
}

/** What of a page belongs to one of its texts. What a page adds of its own belongs to none. */
function segmentsOf(page: Element, side: Side): Segment[] {
  const segments: Segment[] = []
  let block = ''
  let offset = 0

  const read = (node: Node, within: boolean) => {
    if (node instanceof Text) {
      if (block === '') return
      segments.push({ node, block, start: offset, end: offset + node.data.length })
      offset += node.data.length
      return
    }
    if (!(node instanceof Element) || node.tagName === HIDDEN[side]) return
    if (node.getAttribute(ATTRIBUTES.after) === '') return
    const begins = Object.values(ATTRIBUTES).some((name) => node.hasAttribute(name))
    const address = node.getAttribute(ATTRIBUTES[side])
    if (begins && (!within || address !== null)) {
      const [id = '', characters = '0'] = (address ?? '').split(':')
      block = id
      offset = Number(characters)
    }
    for (const child of node.childNodes) read(child, within || begins)
    if (begins && !within) block = ''
  }

  for (const child of page.childNodes) read(child, false)
  return segments
}
