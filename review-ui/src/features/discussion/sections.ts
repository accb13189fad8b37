/** The headings of a page, in its order. */
export function headingsOf(page: Element): Element[] {
  return [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')]
}

/** The heading of the section in which words stand; null before the first. */
export function sectionOf(range: Range, headings: readonly Element[]): string | null {
  const heading = headings.findLast(
    (each) => range.comparePoint(each, 0) < 0 || range.intersectsNode(each),
  )
  return heading?.textContent.trim() || null
}
