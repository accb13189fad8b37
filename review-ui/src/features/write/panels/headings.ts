export interface Heading {
  text: string
  level: number
  /** The address of the block that it is. */
  block: string
}

/** The headings of a page, but for those that it quotes. */
export function headingsOf(html: string): Heading[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const found = body.querySelectorAll<HTMLElement>('section > :is(h1, h2, h3, h4, h5, h6)')
  return [...found].map((element) => ({
    text: element.textContent.trim(),
    level: Number(element.tagName.slice(1)),
    block: element.dataset.block ?? '',
  }))
}
