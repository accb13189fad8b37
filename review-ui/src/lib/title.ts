export const TITLE_LIMIT = 200

/** The length as the server counts it: in characters, without the blanks around. */
export function lengthOf(title: string): number {
  return [...title.trim()].length
}

export function tooLong(title: string): boolean {
  return lengthOf(title) > TITLE_LIMIT
}
