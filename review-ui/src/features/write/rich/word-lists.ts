interface Item {
  paragraph: HTMLElement
  level: number
  ordered: boolean
}

/** Word writes list items as paragraphs with the marker as text; this makes lists of them again. */
export function listsFromWord(body: HTMLElement): void {
  let run: Item[] = []
  for (const paragraph of [...body.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')]) {
    const item = itemOf(paragraph)
    const last = run.at(-1)?.paragraph
    if (last && (!item || nextElement(last) !== paragraph)) {
      build(run)
      run = []
    }
    if (item) run.push(item)
  }
  build(run)
}

function itemOf(paragraph: HTMLElement): Item | null {
  const style = paragraph.getAttribute('style') ?? ''
  const found = /mso-list:\s*l\d+\s+level(\d+)/.exec(style)
  if (!found || paragraph.tagName !== 'P') return null
  const marker = [...paragraph.querySelectorAll<HTMLElement>('span')].find((span) =>
    /mso-list:\s*Ignore/i.test(span.getAttribute('style') ?? ''),
  )
  const text = marker?.textContent ?? ''
  marker?.remove()
  return {
    paragraph,
    level: Number(found[1]),
    // The letter o is the marker of a bullet of the second level.
    ordered: /^\s*(\d+|[a-z]|[ivxlc]+)[.)]/i.test(text),
  }
}

function nextElement(element: Element): Element | null {
  return element.nextElementSibling
}

function build(items: readonly Item[]): void {
  const first = items[0]
  if (!first) return
  const open: { list: HTMLElement; level: number }[] = []
  const holder = document.createElement('div')
  for (const item of items) {
    while ((open.at(-1)?.level ?? 0) > item.level) open.pop()
    const here = open.at(-1)
    const tag = item.ordered ? 'ol' : 'ul'
    if (!here || here.level < item.level || here.list.tagName.toLowerCase() !== tag) {
      if (here && here.level === item.level) open.pop()
      const list = document.createElement(tag)
      const parent = open.at(-1)?.list.lastElementChild ?? holder
      parent.append(list)
      open.push({ list, level: item.level })
    }
    const li = document.createElement('li')
    const text = document.createElement('p')
    text.append(...item.paragraph.childNodes)
    li.append(text)
    open.at(-1)?.list.append(li)
  }
  first.paragraph.before(...holder.childNodes)
  for (const { paragraph } of items) paragraph.remove()
}
