import { ABOVE, BELOW, type Side, spelled } from './scripts'

/** A part of a formula, and whether it takes brackets where something stands next to it. */
interface Term {
  text: string
  loose?: boolean
}

const NOTHING: Term = { text: '' }
const ATOM = /^(\d+([.,]\d+)*|\p{L}\p{M}*[⁰¹²³⁴-⁹₀-₉]*|[∞∅∂∇…])$/u
const WORD = /^[\p{L}\p{M}]+$/u
const STARTS_TERM = /^[\p{L}\p{N}([{√]/u
const ENDS_TERM = /[\p{L}\p{N})\]}]$/u

/** A formula in one line that reads as one thing only: one half is “1/2”, ten to the sixth “10⁶”. */
export function lineOf(math: Element): string {
  return row(math).text
}

function row(element: Element): Term {
  const terms = [...element.childNodes].map(termOf).filter(({ text }) => text !== '')
  if (terms.length === 1) return terms[0] ?? NOTHING
  return {
    text: terms.reduce((before, { text, loose }, index) => {
      if (!loose) return before + text
      const bound = STARTS_TERM.test(terms[index + 1]?.text ?? '')
      const apart = /\d$/.test(before) ? ' ' : ''
      return before + apart + (bound || (!apart && ENDS_TERM.test(before)) ? `(${text})` : text)
    }, ''),
  }
}

function termOf(node: Node): Term {
  if (!(node instanceof Element)) return { text: node.textContent?.trim() ?? '' }
  const part = (index: number) => {
    const child = node.children[index]
    return child ? termOf(child) : NOTHING
  }
  switch (node.localName) {
    case 'mfrac':
      return { text: `${group(part(0), true)}/${group(part(1))}`, loose: true }
    case 'msup':
      return { text: group(part(0)) + script(part(1), ABOVE) }
    case 'msub':
      return { text: group(part(0)) + script(part(1), BELOW) }
    case 'msubsup':
      return { text: group(part(0)) + script(part(1), BELOW) + script(part(2), ABOVE) }
    case 'munder':
      return { text: group(part(0)) + limit(part(1), BELOW), loose: true }
    case 'mover':
      return { text: group(part(0)) + limit(part(1), ABOVE), loose: true }
    case 'munderover':
      return { text: group(part(0)) + limit(part(1), BELOW) + limit(part(2), ABOVE), loose: true }
    case 'msqrt':
      return { text: `√(${row(node).text})` }
    case 'mroot':
      return { text: `${spelled(part(1).text, ABOVE) ?? `[${part(1).text}]`}√(${part(0).text})` }
    case 'mtable':
      return { text: `[${rowsOf(node).join('; ')}]` }
    case 'mtext':
    case 'ms':
      return { text: node.textContent ?? '' }
    case 'mspace':
      return { text: ' ' }
    case 'semantics':
      return part(0)
    case 'annotation':
    case 'annotation-xml':
    case 'mphantom':
      return NOTHING
    default:
      return row(node)
  }
}

function rowsOf(table: Element): string[] {
  return [...table.children].map((cells) =>
    [...cells.children].map((cell) => row(cell).text).join(', '),
  )
}

function script(term: Term, side: Side): string {
  return term.text === '' ? '' : (spelled(term.text, side) ?? limit(term, side))
}

function limit(term: Term, { sign }: Side): string {
  return term.text === '' ? '' : sign + group(term)
}

function group({ text }: Term, words = false): string {
  return ATOM.test(text) || (words && WORD.test(text)) ? text : `(${text})`
}
