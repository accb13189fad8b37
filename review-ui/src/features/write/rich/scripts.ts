const PLAIN = '0123456789+-=()n'

/** Above or below the line: letters that stand there, and the sign before those that cannot. */
export interface Side {
  letters: string
  sign: string
}

export const ABOVE: Side = { letters: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ', sign: '^' }
export const BELOW: Side = { letters: '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₙ', sign: '_' }

/** As in 4th and 1er: letters that say the same on the line. */
const HARMLESS = /^[\p{L}.,;*†‡§®™©\s]*$/u

/** A power that is one letter. */
const VARIABLE = /^[b-dg-lp-z]$/

/** In letters that stand above or below the line, if there are all of them. */
export function spelled(text: string, { letters }: Side): string | null {
  const signs = [...text.replaceAll('−', '-')]
  if (text.trim() === '' || !signs.every((sign) => sign === ' ' || PLAIN.includes(sign)))
    return null
  return signs.map((sign) => (sign === ' ' ? ' ' : letters.charAt(PLAIN.indexOf(sign)))).join('')
}

/** What is raised or lowered, so that ten to the sixth does not become 106. */
export function spell(text: string, side: Side): string {
  const words = text.trim()
  const harmless = HARMLESS.test(text) && !(side === ABOVE && VARIABLE.test(words))
  return (
    spelled(text, side) ??
    (words === '' || words.startsWith('[') || harmless
      ? text
      : `${side.sign}${/^[\p{L}\p{N}.,]+$/u.test(words) ? words : `(${words})`}`)
  )
}
