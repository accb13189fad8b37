import { Fragment, type Node, Slice } from '@tiptap/pm/model'

const keyOf = (label: string) => label.trim().toLowerCase()

/** The labels of the notes in a text, as keys. */
function labelsIn(content: Node | Fragment): Set<string> {
  const labels = new Set<string>()
  content.descendants((node) => {
    if (node.type.name === 'footnoteDefinition' || node.type.name === 'footnoteReference')
      labels.add(keyOf(String(node.attrs.label)))
  })
  return labels
}

/**
 * What is pasted, with its notes apart: they go to the end of the text. A note whose label another one has already is
 * renamed as a merge renames it, so that every reference leads to the note that its author wrote.
 */
export function withNotesApart(slice: Slice, doc: Node): { slice: Slice; notes: Node[] } {
  const names = namesFor(slice.content, doc)
  const notes: Node[] = []
  const blocks: Node[] = []
  for (const node of slice.content.content.map((block) => renamed(block, names))) {
    if (node.type.name === 'footnoteDefinition') notes.push(node)
    else blocks.push(node)
  }
  if (notes.length === 0 && names.size === 0) return { slice, notes }
  const single = blocks.length === 1 && blocks[0]?.type.name === 'paragraph'
  const open = notes.length === 0 ? [slice.openStart, slice.openEnd] : single ? [1, 1] : [0, 0]
  return { slice: new Slice(Fragment.from(blocks), open[0] ?? 0, open[1] ?? 0), notes }
}

/** Only a note that comes along is renamed; a reference alone means the note that is there. */
function namesFor(content: Fragment, doc: Node): Map<string, string> {
  const there = labelsIn(doc)
  const taken = new Set([...there, ...labelsIn(content)])
  const names = new Map<string, string>()
  content.descendants((node) => {
    const key = keyOf(String(node.attrs.label ?? ''))
    if (node.type.name !== 'footnoteDefinition' || !there.has(key) || names.has(key)) return
    const isNumber = /^\d{1,6}$/.test(key)
    for (let next = isNumber ? Number(key) + 1 : 2; ; next += 1) {
      const label = isNumber ? String(next) : `${key}-${next}`
      if (taken.has(label)) continue
      taken.add(label)
      names.set(key, label)
      return
    }
  })
  return names
}

function renamed(node: Node, names: Map<string, string>): Node {
  const isNote = node.type.name === 'footnoteDefinition' || node.type.name === 'footnoteReference'
  const label = isNote ? names.get(keyOf(String(node.attrs.label))) : undefined
  const content = Fragment.from(node.children.map((child) => renamed(child, names)))
  return label === undefined
    ? node.copy(node.isLeaf ? node.content : content)
    : node.type.create({ ...node.attrs, label }, node.isLeaf ? null : content, node.marks)
}
