export interface Heading {
  text: string
  level: number
  /** The top-level block that it is, counted from 1. */
  block: number
}

/** The headings of a page; the server numbers its blocks by their ids. */
export function headingsOf(html: string): Heading[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')].flatMap((element) => {
    const number = /^b(\d+)$/.exec(element.id)?.[1]
    const text = element.textContent.trim()
    return number ? [{ text, level: Number(element.tagName.slice(1)), block: Number(number) }] : []
  })
}
