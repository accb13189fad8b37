/** The words of a range that belong to one of the two texts of a page. */
export function wordsAt(range: Range, page: Element, side: 'after' | 'before'): string {
  const hidden = side === 'after' ? 'DEL' : 'INS'
  const words: string[] = []
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue
    if (isLeftOut(node, page, hidden)) continue
    const start = node === range.startContainer ? range.startOffset : 0
    const end = node === range.endContainer ? range.endOffset : node.data.length
    words.push(node.data.slice(start, end))
  }
  return words.join('')
}

/** What the other text says, and what the page says of its own. */
function isLeftOut(node: Text, page: Element, hidden: string): boolean {
  for (let at = node.parentElement; at && at !== page; at = at.parentElement) {
    if (at.tagName === hidden || at.getAttribute('data-block') === '') return true
  }
  return !node.parentElement?.closest('[data-block], [data-before]')
}
