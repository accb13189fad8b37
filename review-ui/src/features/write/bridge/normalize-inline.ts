import { hasMark, type Json, type JsonMark, sameMarks } from './json'

const ATTENTION = ['bold', 'italic']

/**
 * One spelling for what looks the same: no bold or italic blanks at the edge of a bold or italic passage, no blanks
 * around line ends or at the ends of a block, no break at its end. Markdown can only say these by character codes;
 * what it can say, such as a blank before a bracket, stays, as it counts in addresses.
 */
export function normalizeInline(nodes: readonly Json[]): Json[] {
  const hoisted = ATTENTION.reduce(hoistBlanks, nodes.flatMap(plainLines).map(beforeHtml))
  return merge(trimEnds(trimAtBreaks(merge(bareBlanks(hoisted)))))
}

/** A link around nothing but blanks has nothing to be followed at. */
function bareBlanks(nodes: readonly Json[]): Json[] {
  const result: Json[] = []
  for (let at = 0; at < nodes.length; ) {
    const link = linkOf(nodes[at] as Json)
    let end = at + 1
    while (link && end < nodes.length && linkOf(nodes[end] as Json) === link) end += 1
    const run = nodes.slice(at, end)
    const isEmpty =
      link && run.every((node) => isBreak(node) || (isProse(node) && !node.text?.trim()))
    result.push(...(isEmpty ? run.map((node) => without(node, 'link')) : run))
    at = end
  }
  return result
}

/** A line end within text is a blank; only raw source may have one. */
function plainLines(node: Json): Json[] {
  if (node.type !== 'text') return [node]
  if (!node.text) return []
  // Two pieces of code beside each other would be one in the source, whatever else they are.
  if (hasMark(node, 'html')) return [hasMark(node, 'code') ? without(node, 'html') : node]
  return [{ ...node, text: node.text.replace(/[\r\n]+/g, ' ') }]
}

/** Raw HTML at the start of a line might be a block, so it does not begin one. */
function beforeHtml(node: Json, index: number, nodes: readonly Json[]): Json {
  const next = nodes[index + 1]
  if (!isLoose(node) || !next || !hasMark(next, 'html')) return node
  return node.type === 'softBreak'
    ? { ...node, type: 'text', text: ' ' }
    : { ...node, attrs: { html: '<br>' } }
}

function merge(nodes: readonly Json[]): Json[] {
  const merged: Json[] = []
  for (const node of nodes) {
    const last = merged.at(-1)
    if (node.type === 'text' && !node.text) continue
    if (last?.type === 'text' && node.type === 'text' && sameMarks(last, node)) {
      merged[merged.length - 1] = { ...last, text: `${last.text}${node.text}` }
    } else merged.push(node)
  }
  return merged
}

function hoistBlanks(nodes: readonly Json[], type: string): Json[] {
  const result: Json[] = []
  for (let at = 0; at < nodes.length; ) {
    const end = runEnd(nodes, at, type)
    if (end === at) {
      result.push(nodes[at] as Json)
      at += 1
    } else {
      result.push(...bareEdges(nodes.slice(at, end), type))
      at = end
    }
  }
  return result
}

function runEnd(nodes: readonly Json[], from: number, type: string): number {
  let end = from
  while (end < nodes.length && hasMark(nodes[end] as Json, type)) end += 1
  return end
}

function bareEdges(run: readonly Json[], type: string): Json[] {
  const pieces = run.flatMap(splitBlanks)
  const first = pieces.findIndex((piece) => !isBlank(piece))
  const last = pieces.findLastIndex(
    (piece, at) => !isBlank(piece) || isEndOfLink(pieces, at, first),
  )
  return pieces.map((piece, index) =>
    first === -1 || index < first || index > last ? without(piece, type) : piece,
  )
}

/** Whether it ends a link that has begun behind other words: taken out of the passage, it would be a second link. */
function isEndOfLink(pieces: readonly Json[], at: number, first: number): boolean {
  const link = linkOf(pieces[at] as Json)
  const start = pieces.slice(0, at).findLastIndex((piece) => linkOf(piece) !== link) + 1
  const isWord = (piece: Json) => !isBreak(piece) && Boolean(piece.text?.trim())
  return link !== '' && start > first && pieces.slice(start, at).some(isWord)
}

/** Cuts the blanks at the ends of a text off it. */
function splitBlanks(node: Json): Json[] {
  if (!isProse(node) || hasMark(node, 'link')) return [node]
  const [, before = '', middle = '', behind = ''] =
    /^(\s*)(.*?)(\s*)$/su.exec(node.text ?? '') ?? []
  return [before, middle, behind].filter((text) => text !== '').map((text) => ({ ...node, text }))
}

function isBlank(node: Json): boolean {
  // The words of a link stand in brackets, which keep their blanks.
  if (hasMark(node, 'link')) return node.type === 'hardBreak'
  return isBreak(node) || (isProse(node) && (node.text ?? '').trim() === '')
}

function without(node: Json, type: string): Json {
  const { marks, ...rest } = node
  const left = (marks ?? []).filter((mark: JsonMark) => mark.type !== type)
  return left.length > 0 ? { ...rest, marks: left } : rest
}

function trimAtBreaks(nodes: readonly Json[]): Json[] {
  const result: Json[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (isLoose(node)) {
      // One that is made by hand is spelled with a mark of its own, and blanks stand before that.
      if (node.type === 'softBreak') trimLast(result, node)
      const before = result.at(-1)
      const isSecond = before && isLoose(before) && linkOf(before) === linkOf(node)
      if (node.type === 'softBreak' && isSecond) continue
      result.push(node)
    } else if (last && isLoose(last) && isProse(node) && linkOf(last) === linkOf(node)) {
      const text = (node.text ?? '').replace(/^[ \t]+/, '')
      if (text) result.push({ ...node, text })
    } else result.push(node)
  }
  return result
}

/** Takes the blanks away at the end of what stands before a break, or of a block. */
function trimLast(nodes: Json[], at?: Json): void {
  const isTrimmed = (node: Json) => isProse(node) && linkOf(node) === (at ? linkOf(at) : '')
  for (let last = nodes.at(-1); last && isTrimmed(last); last = nodes.at(-1)) {
    const text = (last.text ?? '').replace(/[ \t]+$/, '')
    if (text) {
      nodes[nodes.length - 1] = { ...last, text }
      return
    }
    nodes.pop()
  }
}

function trimEnds(nodes: readonly Json[]): Json[] {
  const result = [...nodes]
  for (;;) {
    trimLast(result)
    const last = result.at(-1)
    if (!last || !isLoose(last) || linkOf(last)) break
    result.pop()
  }
  for (let first = result[0]; first; first = result[0]) {
    if (linkOf(first)) break
    if (first.type === 'softBreak') result.shift()
    else if (isProse(first)) {
      const text = (first.text ?? '').replace(/^[ \t]+/, '')
      if (text) {
        result[0] = { ...first, text }
        break
      }
      // At the start of a line, raw HTML within a paragraph would be a block of its own.
      if (result[1] && hasMark(result[1], 'html')) break
      result.shift()
    } else break
  }
  return result
}

/** Text that is neither code nor raw source. */
function isProse(node: Json): boolean {
  return node.type === 'text' && !hasMark(node, 'code') && !hasMark(node, 'html')
}

function isBreak(node: Json): boolean {
  return node.type === 'softBreak' || node.type === 'hardBreak'
}

/** A break that vanishes at the end of a block; one that is written as a tag stays. */
function isLoose(node: Json): boolean {
  return isBreak(node) && !node.attrs?.html
}

/** The link that something stands in; empty if none. */
function linkOf({ marks }: Json): string {
  const link = marks?.find(({ type }) => type === 'link')
  return link ? JSON.stringify(link) : ''
}
