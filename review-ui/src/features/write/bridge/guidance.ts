const OPEN = '<!--'
const CLOSE = '-->'
const MARK = 'guidance:'

/** What a template says to its author in a comment of its own, as the server knows it; null if it is none. */
export function guidanceIn(html: string): string | null {
  const comment = html.trim()
  const isOne =
    comment.startsWith(OPEN) &&
    comment.slice(OPEN.length).trimStart().startsWith(MARK) &&
    comment.indexOf(CLOSE) === comment.length - CLOSE.length
  if (!isOne) return null
  const inside = comment.slice(OPEN.length, -CLOSE.length).trim()
  return inside.slice(MARK.length).trim().replace(/\s+/g, ' ')
}
