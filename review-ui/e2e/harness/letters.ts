import type { Side } from '../../src/lib/text-address'

interface Letter {
  node: Text
  offset: number
}

const HIDDEN = { after: 'del', before: 'ins' }

/** The letters of one text in the order in which a reader sees them: found without any address, but for remarks. */
export class Letters {
  readonly text: string
  private readonly letters: Letter[]

  readonly page: HTMLElement
  readonly side: Side

  constructor(page: HTMLElement, side: Side) {
    this.page = page
    this.side = side
    this.letters = [...lettersOf(page, `${HIDDEN[side]}, [data-block=""]`)]
    this.text = this.letters.map(({ node, offset }) => node.data[offset]).join('')
  }

  /** Selects as a reader does, from one letter to another. */
  select(first: number, last: number): Range {
    const [from, to] = [this.letters[first], this.letters[last]]
    const selection = getSelection()
    if (!from || !to || !selection) throw new Error(`No letters ${first} to ${last}`)
    selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset + 1)
    return selection.getRangeAt(0)
  }

  whole(): Range {
    const range = document.createRange()
    range.selectNodeContents(this.page)
    return range
  }
}

function* lettersOf(root: Node, remarks: string): Generator<Letter> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest(remarks)) continue
    const text = node as Text
    for (let offset = 0; offset < text.data.length; offset += 1) {
      if (/\S/.test(text.data[offset] ?? '')) yield { node: text, offset }
    }
  }
}

/** The letters of a range, without the numbers of notes, which an editor draws in its own way. */
export function lettersIn(range: Range | null, side: Side = 'after'): string {
  if (!range) return ''
  const copy = range.cloneContents()
  const remarks = `${HIDDEN[side]}, [data-block=""], sup`
  for (const left of copy.querySelectorAll(remarks)) left.remove()
  return (copy.textContent ?? '').replace(/\s/g, '')
}

/** The same numbers each time. */
export function randomOf(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
