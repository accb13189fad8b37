/** Enough for a long paragraph; beyond it a whole block is marked. */
const MOST_STEPS = 250_000

/** The HTML of a passage with the words marked that the other one does not have. */
export function markDifferences(html: string, other: string, tag: 'ins' | 'del'): string {
  if (!html || !other) return html
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const words = wordsOf(body)
  const others = wordsOf(new DOMParser().parseFromString(other, 'text/html').body)
  const kept = common(
    words.map(({ text }) => text),
    others.map(({ text }) => text),
  )
  // From the end, so that the places before stay what they are.
  for (let at = words.length - 1; at >= 0; at -= 1) {
    if (kept.has(at)) continue
    let first = at
    while (first > 0 && !kept.has(first - 1) && words[first - 1]?.node === words[at]?.node) {
      first -= 1
    }
    const { node, end } = words[at] as Word
    wrap(node, words[first]?.start ?? 0, end, tag)
    at = first
  }
  return body.innerHTML
}

interface Word {
  text: string
  node: Text
  start: number
  end: number
}

function wordsOf(root: Node): Word[] {
  const words: Word[] = []
  const visit = (parent: Node) => {
    for (const node of parent.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE) visit(node)
      else {
        for (const { 0: text, index } of (node.textContent ?? '').matchAll(/\S+/g)) {
          words.push({ text, node: node as Text, start: index, end: index + text.length })
        }
      }
    }
  }
  visit(root)
  return words
}

/** The places of the words of a longest common sequence. */
function common(words: readonly string[], others: readonly string[]): Set<number> {
  const [rows, columns] = [words.length, others.length]
  if (rows * columns > MOST_STEPS) return new Set()
  const width = columns + 1
  const length = new Uint32Array((rows + 1) * width)
  const at = (row: number, column: number) => length[row * width + column] ?? 0
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      length[row * width + column] =
        words[row] === others[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const kept = new Set<number>()
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (words[row] === others[column]) {
      kept.add(row)
      row += 1
      column += 1
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return kept
}

function wrap(node: Text, start: number, end: number, tag: string): void {
  const marked = node.splitText(start)
  marked.splitText(end - start)
  const box = document.createElement(tag)
  marked.replaceWith(box)
  box.append(marked)
}
