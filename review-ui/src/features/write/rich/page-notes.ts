/** How Word, Google Docs and other programs name what a footnote's mark leads to, and what leads back. */
const NOTE = /^#(?:user-content-)?(?:_?(?:ftn|edn)|ftnt|fn|footnote|cite_note)[-_:.]?[\w-]+$/
const BACK = /^#(?:user-content-)?[\w-]*ref[-_\w]*$/

/** Word's line above its notes. */
const RULE = '[style*="footnote-list"] > hr, [style*="endnote-list"] > hr'

/** Makes notes of a text out of links to elements further down, as the page's schema reads them. */
export function notesOfPage(body: HTMLElement): void {
  const labels = new Map<Element, string>()
  for (const link of body.querySelectorAll('a[href^="#"]')) {
    const target = link.getAttribute('href') ?? ''
    if (!NOTE.test(target) || BACK.test(target)) continue
    const note = noteAround(named(target.slice(1), body), body)
    if (!note || note.contains(link)) continue
    const label = labels.get(note) ?? String(labels.size + 1)
    labels.set(note, label)
    const mark = document.createElement('sup')
    mark.dataset.noteReference = label
    link.replaceWith(mark)
  }
  if (labels.size > 0) for (const rule of body.querySelectorAll(RULE)) rule.remove()
  for (const [note, label] of labels) body.append(definition(note, label))
}

function named(name: string, body: HTMLElement): Element | null {
  const id = CSS.escape(name)
  return body.querySelector(`[id="${id}"], a[name="${id}"]`)
}

/** The item or paragraph, and what holds it and nothing else. */
function noteAround(target: Element | null, body: HTMLElement): Element | null {
  const inner = target?.closest('li, p, div') ?? null
  const outer = inner?.localName === 'li' ? null : (inner?.parentElement ?? null)
  const wraps =
    outer?.localName === 'div' &&
    outer !== body &&
    (outer.childElementCount === 1 || /^_?(?:ftn|edn)\d+$/.test(outer.id))
  return wraps ? outer : inner
}

function definition(note: Element, label: string): HTMLElement {
  for (const link of note.querySelectorAll('a[href^="#"]')) {
    if (BACK.test(link.getAttribute('href') ?? '')) link.remove()
  }
  trimStart(note)
  const box = document.createElement('div')
  box.dataset.note = label
  const paragraphs = [...note.children].some(({ localName }) => localName === 'p')
  const content = document.createElement(paragraphs ? 'div' : 'p')
  content.append(...note.childNodes)
  box.append(...(paragraphs ? content.childNodes : [content]))
  note.remove()
  return box
}

/** The blank between the mark that leads back and the words. */
function trimStart(note: Element): void {
  const texts = note.ownerDocument.createTreeWalker(note, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    text.textContent = (text.textContent ?? '').trimStart()
    if (text.textContent !== '') return
  }
}
