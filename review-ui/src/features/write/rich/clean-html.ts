import { isOwnCopy } from './own-copies'
import { notesOfPage } from './page-notes'
import { withoutUnclosed } from './unclosed'
import { writeOut } from './unwritten'
import { listsFromWord } from './word-lists'

const DROPPED =
  'script, style, meta, link, title, xml, img:not([src^="figure:"]), svg, iframe, object, noscript'

/** What the editor's own schema reads from an attribute. */
const KEPT = new Set([
  'href',
  'title',
  'start',
  'align',
  'src',
  'alt',
  'data-note',
  'data-note-reference',
])

/** No memo has a wider table. */
const WIDEST = 30

/** HTML from a clipboard, as the few elements that a memo is made of. */
export function cleanHtml(html: string): string {
  // The editor's own copies are exact already.
  if (isOwnCopy(html)) return html
  const body = bodyOf(html)
  for (const element of struck(body)) element.remove()
  for (const element of body.querySelectorAll(DROPPED)) element.remove()
  removeComments(body)
  notesOfPage(body)
  writeOut(body)
  listsFromWord(body)
  titlesFromWord(body)
  nestLists(body)
  for (const table of body.querySelectorAll('table')) takeApart(table)
  for (const cell of body.querySelectorAll('td, th')) oneLine(cell)
  for (const code of body.querySelectorAll('pre')) trimEnd(code)
  for (const paragraph of body.querySelectorAll('p')) {
    if (paragraph.textContent?.trim() === '' && !paragraph.querySelector('img')) paragraph.remove()
  }
  for (const element of [...body.querySelectorAll<HTMLElement>('*')]) plain(element)
  return body.innerHTML
}

/** What is struck through on the page, in sentences: it is no part of the text any more. */
export function struckIn(html: string): string[] {
  return struck(bodyOf(html))
    .map((element) => element.textContent?.trim() ?? '')
    .filter((words) => words !== '')
    .map((words) => `Text that was struck through was left out: “${words}”.`)
}

function bodyOf(html: string): HTMLElement {
  return new DOMParser().parseFromString(withoutUnclosed(html), 'text/html').body
}

function struck(body: HTMLElement): Element[] {
  return [...body.querySelectorAll<HTMLElement>('*')].filter(
    (element) =>
      ['S', 'STRIKE', 'DEL'].includes(element.tagName) ||
      /text-decoration[\w-]*\s*:[^;]*line-through/i.test(element.getAttribute('style') ?? ''),
  )
}

/** Cells that reach over others leave them empty, so that each stands under its column. */
function takeApart(table: HTMLTableElement): void {
  const fromAbove: number[] = []
  for (const row of table.rows) {
    let column = 0
    const skip = (before: Element | null) => {
      while ((fromAbove[column] ?? 0) > 0) {
        fromAbove[column] = (fromAbove[column] ?? 0) - 1
        row.insertBefore(document.createElement('td'), before)
        column += 1
      }
    }
    for (const cell of [...row.cells]) {
      skip(cell)
      const { colSpan, rowSpan } = cell
      for (let i = 0; i < Math.min(colSpan, WIDEST); i += 1) {
        fromAbove[column] = (rowSpan || Number.POSITIVE_INFINITY) - 1
        if (i > 0) row.insertBefore(document.createElement(cell.tagName), cell.nextSibling)
        column += 1
      }
    }
    skip(null)
  }
}

function removeComments(root: Node): void {
  for (const child of [...root.childNodes]) {
    if (child.nodeType === Node.COMMENT_NODE) child.remove()
    else removeComments(child)
  }
}

function titlesFromWord(body: HTMLElement): void {
  for (const title of body.querySelectorAll('p.MsoTitle')) rename(title, 'h1')
  for (const quote of body.querySelectorAll('p.MsoQuote, p.MsoIntenseQuote')) {
    const box = document.createElement('blockquote')
    quote.replaceWith(box)
    box.append(quote)
  }
}

/** A list that stands beside the items of another belongs into the item before it. */
function nestLists(body: HTMLElement): void {
  for (const list of body.querySelectorAll('ul > ul, ul > ol, ol > ul, ol > ol')) {
    const before = list.previousElementSibling
    if (before?.tagName === 'LI') before.append(list)
  }
}

/** A cell holds no blocks; what stood in several follows one another. */
function oneLine(cell: Element): void {
  for (const block of cell.querySelectorAll('p, div, li, h1, h2, h3, h4, h5, h6, ul, ol')) {
    if (block.nextElementSibling) block.append(' ')
    unwrap(block)
  }
}

function trimEnd(code: Element): void {
  const last = code.lastChild?.lastChild ?? code.lastChild
  if (last?.nodeType === Node.TEXT_NODE) {
    last.textContent = (last.textContent ?? '').replace(/\n$/, '')
  }
}

/** Turns looks that carry meaning into elements and takes all others away. */
function plain(element: HTMLElement): void {
  const { style } = element
  const tag = element.tagName.toLowerCase()
  const weight = style.fontWeight
  const isBold = weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
  const isItalic = style.fontStyle === 'italic'
  const align = style.textAlign
  const href = element.getAttribute('href')
  if (href) element.setAttribute('href', direct(href))
  for (const { name } of [...element.attributes]) {
    const language = tag === 'code' && name === 'class' && element.className.startsWith('language-')
    if (!KEPT.has(name) && !language) element.removeAttribute(name)
  }
  if (tag === 'td' || tag === 'th') {
    if (['left', 'center', 'right'].includes(align)) element.setAttribute('align', align)
  } else element.removeAttribute('align')
  if (['b', 'strong'].includes(tag) && (weight === 'normal' || weight === '400')) unwrap(element)
  else if (tag === 'span' || tag === 'font') {
    if (isBold) wrapContent(element, 'strong')
    if (isItalic) wrapContent(element, 'em')
    unwrap(element)
  } else if (tag.includes(':') || (tag === 'a' && !href)) unwrap(element)
}

/** Google Docs and mail programs lead links through addresses of their own. */
function direct(href: string): string {
  const wrapped = /^https:\/\/www\.google\.com\/url\?(.*)$/.exec(href)
  return wrapped ? (new URLSearchParams(wrapped[1]).get('q') ?? href) : href
}

function wrapContent(element: Element, tag: string): void {
  const box = document.createElement(tag)
  box.append(...element.childNodes)
  element.append(box)
}

function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes)
}

function rename(element: Element, tag: string): void {
  const other = document.createElement(tag)
  other.append(...element.childNodes)
  element.replaceWith(other)
}
