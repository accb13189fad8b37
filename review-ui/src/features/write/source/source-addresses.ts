import type { Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast'
import { identifier, parse } from '../bridge/dialect'
import { guidanceIn } from '../bridge/guidance'
import {
  type Cells,
  type Character,
  charactersAt,
  definitionText,
  type NumberedBlock,
  numbered,
  orEmpty,
  type Part,
  type Piece,
  pictureText,
  startsAppendix,
  words,
} from '../bridge/numbered-blocks'
import { charactersIn } from './source-characters'

interface Reading {
  source: string
  used: ReadonlySet<string>
}

/** The blocks of a text in Markdown as addresses name them: docs/explanation/addresses.md says how they are counted. */
export function sourceBlocks(source: string): NumberedBlock[] {
  const root = parse(source)
  const reading = { source, used: usedIn(root) }
  const parts = root.children.map<Part>((node) => ({
    note: node.type === 'footnoteDefinition' ? (node.label ?? node.identifier) : null,
    startsAppendix: node.type === 'heading' && startsAppendix(plainText(node)),
    blocks: blocksOf(node, reading, true),
  }))
  return numbered(parts)
}

function blocksOf(node: RootContent, reading: Reading, alone = false): Cells[] {
  const { source } = reading
  const at = placeOf(node)
  switch (node.type) {
    case 'paragraph':
      return [words(piecesOf(node.children, source, alone && node.children.length === 1), at.from)]
    case 'heading':
      return [words(piecesOf(node.children, source), at.from)]
    case 'html':
      return guidanceIn(node.value) === null
        ? [words([charactersIn(node.value, source, at.from)], at.from)]
        : []
    case 'code': {
      const { from } = at
      const fenced = /^[`~]{3}/.test(source.slice(from, from + 3))
      const start = fenced ? source.indexOf('\n', from) + 1 : from
      const characters = charactersIn(node.value, source, start)
      const last = characters.at(-1)?.to ?? start
      const ending = node.value === '' ? [] : [[{ from: last, to: last + 1 }]]
      return [words([characters, ...ending], start)]
    }
    case 'thematicBreak':
      return [words([], at.from)]
    case 'definition': {
      const { label, identifier: id, url, title = null } = node
      const text = definitionText(label ?? id, url, title)
      return reading.used.has(identifier(id)) ? [] : [words([charactersAt(text, at)], at.from)]
    }
    case 'table':
      return [
        node.children.flatMap((row, rowIndex) =>
          (node.children[0]?.children ?? []).map((_, column) => ({
            cell: `.${rowIndex + 1}.${column + 1}`,
            at: placeOf(row.children[column] ?? row).to,
            pieces: piecesOf(row.children[column]?.children ?? [], source),
          })),
        ),
      ]
    case 'list':
      return node.children.flatMap((item) => blocksOf(item, reading))
    case 'listItem':
    case 'blockquote':
    case 'footnoteDefinition':
      return orEmpty(
        node.children.flatMap((child) => blocksOf(child, reading)),
        at.to,
      )
    default:
      return []
  }
}

function piecesOf(nodes: readonly PhrasingContent[], source: string, alone = false): Piece[] {
  return nodes.flatMap<Piece>((node) => {
    const at = placeOf(node)
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return [charactersIn(node.value, source, at.from)]
      case 'html':
        return [
          /^<br\s*\/?>$/i.test(node.value)
            ? charactersAt('\n', at)
            : charactersIn(node.value, source, at.from),
        ]
      case 'break':
        return [charactersAt('\n', at)]
      case 'footnoteReference':
        return [{ note: node.label ?? node.identifier, at }]
      case 'image':
      case 'imageReference': {
        const url = node.type === 'image' ? node.url : ''
        return [
          node.alt
            ? charactersIn(node.alt, source, at.from + '!['.length)
            : charactersAt(pictureText(url, '', alone), at),
        ]
      }
      default:
        return 'children' in node ? piecesOf(node.children, source) : []
    }
  })
}

function placeOf({ position }: Nodes): Character {
  return { from: position?.start.offset ?? 0, to: position?.end.offset ?? 0 }
}

function plainText(node: Nodes): string {
  if ('children' in node) return node.children.map(plainText).join('')
  return 'value' in node ? node.value : ''
}

/** The definitions that a link or a picture refers to. */
function usedIn(root: Root): Set<string> {
  const used = new Set<string>()
  const visit = (node: Nodes) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') {
      used.add(identifier(node.identifier))
    }
    if ('children' in node) for (const child of (node as Parents).children) visit(child)
  }
  visit(root)
  return used
}
