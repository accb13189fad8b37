/** Letters without their case, as the service takes them: ß is ss, and ς at the end of a word is σ. */
export function caseFolded(text: string): string {
  return text
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replaceAll('i\u0307', 'i')
}

/** Whether a part of the text is what was typed, whatever the case of its letters. */
export function holds(text: string, typed: string): boolean {
  return caseFolded(text).includes(caseFolded(typed.trim()))
}
