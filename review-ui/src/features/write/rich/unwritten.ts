import { lineOf } from './formula'
import { ABOVE, BELOW, spell } from './scripts'

const SAYING = 'math, input, select, textarea, progress, meter, sup, sub'
const DRAWN_BOXES =
  '[role="checkbox"], [role="radio"], [role="switch"], .checkbox-on, .checkbox-off'

/** The mark of a note, which is made already. */
const NOTE = 'data-note-reference'

/** Unseen on the page, and said by the formula beside it. */
const SAID_TWICE = '.katex-html'

/** Writes what a page says otherwise than by its text: boxes, choices, formulas, what stands above or below the line. */
export function writeOut(body: Element): void {
  for (const copy of body.querySelectorAll(SAID_TWICE)) copy.remove()
  for (const element of body.querySelectorAll(DRAWN_BOXES)) {
    const ticked =
      element.getAttribute('aria-checked') === 'true' || element.classList.contains('checkbox-on')
    element.prepend(`${box(ticked)} `)
  }
  for (const element of body.querySelectorAll(SAYING)) {
    const words = body.contains(element) ? wordsOf(element) : null
    if (words !== null) element.replaceWith(apart(element, words))
  }
}

/** Null where its own content says it. */
function wordsOf(element: Element): string | null {
  switch (element.localName) {
    case 'math':
      return lineOf(element)
    case 'input':
      return typed(element)
    case 'select':
      return chosen(element)
    case 'sup':
    case 'sub':
      return element.hasAttribute(NOTE) || element.querySelector(`[${NOTE}]`)
        ? null
        : spell(element.textContent ?? '', element.localName === 'sup' ? ABOVE : BELOW)
    case 'textarea':
      return element.textContent?.trim() ?? ''
    default:
      return measured(element)
  }
}

function box(ticked: boolean): string {
  return ticked ? '☒' : '☐'
}

function typed(input: Element): string {
  const type = input.getAttribute('type')?.toLowerCase() ?? ''
  if (type === 'checkbox' || type === 'radio') return box(input.hasAttribute('checked'))
  const silent = ['hidden', 'password', 'image', 'file'].includes(type)
  return silent ? '' : (input.getAttribute('value')?.trim() ?? '')
}

function chosen(select: Element): string {
  const options = [...select.querySelectorAll('option')]
  const selected = options.filter((option) => option.hasAttribute('selected'))
  const shown =
    selected.length > 0 || select.hasAttribute('multiple') ? selected : options.slice(0, 1)
  return shown
    .map((option) => option.getAttribute('label') ?? option.textContent?.trim() ?? '')
    .join(', ')
}

function measured(element: Element): string {
  const value = element.getAttribute('value')
  return value === null
    ? (element.textContent ?? '')
    : `${value} of ${element.getAttribute('max') ?? '1'}`
}

/** What is no text of the page stays apart from the number or word before it; what is raised belongs to it. */
function apart(element: Element, words: string): string {
  const before = element.previousSibling?.textContent ?? ''
  const raised = element.localName === 'sup' || element.localName === 'sub'
  return !raised && /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(words)
    ? ` ${words}`
    : words
}
