/** A part of a memo that begins on a page of its own. */
export interface PrintSection {
  html: string
  firstPage: number
  pages: number
}

/**
 * Cuts a page's HTML where the print begins a new page: before every appendix. The appendix pages are shared out by
 * the length of the appendices, each having at least one.
 */
export function printSectionsOf(
  html: string,
  pages: number,
  appendixPages: number,
): PrintSection[] {
  const parts = html.split(/(?=<section class="appendix[ "])/)
  const [narrative = '', ...appendices] = parts
  const sheets: PrintSection[] = [{ html: narrative, firstPage: 1, pages: Math.max(1, pages) }]
  const shares = share(
    appendices.map((text) => text.length),
    Math.max(appendixPages, appendices.length),
  )
  let next = Math.max(1, pages) + 1
  appendices.forEach((text, index) => {
    const length = shares[index] ?? 1
    sheets.push({ html: text, firstPage: next, pages: length })
    next += length
  })
  return sheets
}

function share(lengths: readonly number[], total: number): number[] {
  const sum = lengths.reduce((a, b) => a + b, 0)
  const shares = lengths.map((length) => Math.max(1, Math.floor((length / sum) * total)))
  let rest = total - shares.reduce((a, b) => a + b, 0)
  while (rest > 0) {
    const longest = lengths.reduce(
      (best, length, index) =>
        length / (shares[index] ?? 1) > (lengths[best] ?? 0) / (shares[best] ?? 1) ? index : best,
      0,
    )
    shares[longest] = (shares[longest] ?? 0) + 1
    rest -= 1
  }
  return shares
}
