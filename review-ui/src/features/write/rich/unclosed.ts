/** What takes all that follows with it if it is never closed. */
const TAKING =
  /<(\/?)(script|style|title|textarea|select|template|noscript|iframe|s|strike|del|ins|svg|math|xmp|plaintext|button|object)\b[^>]*>/gi

/** A page in which nothing swallows what follows: marks that are never closed are taken away, and the words stay. */
export function withoutUnclosed(html: string): string {
  const last = html.lastIndexOf('<!--')
  const page =
    last >= 0 && !html.includes('-->', last)
      ? `${html.slice(0, last)}${html.slice(last + 4)}`
      : html
  const open: { name: string; from: number; to: number }[] = []
  for (const tag of page.matchAll(TAKING)) {
    const name = (tag[2] ?? '').toLowerCase()
    if (tag[1]) {
      const at = open.findLastIndex((other) => other.name === name)
      if (at >= 0) open.splice(at, 1)
    } else if (!tag[0].endsWith('/>')) {
      open.push({ name, from: tag.index, to: tag.index + tag[0].length })
    }
  }
  return open.reduceRight((text, { from, to }) => text.slice(0, from) + text.slice(to), page)
}
