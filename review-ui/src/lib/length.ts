/** The length as the server counts it: in characters, without the blanks around. */
export function lengthOf(words: string): number {
  return [...words.trim()].length
}
