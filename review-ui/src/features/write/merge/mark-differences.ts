import { commonPairs } from '../common-sequence'

/** The HTML of a passage with the words marked that the other one does not have; of a very long one, all. */
export function markDifferences(html: string, other: string, tag: 'ins' | 'del'): string {
  if (!html || !other) return html
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const words = wordsOf(body)
  const others = wordsOf(new DOMParser().parseFromString(other, 'text/html').body)
  const pairs = commonPairs(words, others, (one, other) => one.text === other.text)
  const kept = new Set((pairs ?? []).map(([at]) => at))
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

function wrap(node: Text, start: number, end: number, tag: string): void {
  const marked = node.splitText(start)
  marked.splitText(end - start)
  const box = document.createElement(tag)
  marked.replaceWith(box)
  box.append(marked)
}
