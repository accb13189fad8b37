import type { TemplateSummary } from '../../lib/schema'

/** What a memo begins with. */
export type StartingPoint =
  | { kind: 'blank' }
  | { kind: 'template'; key: string }
  | { kind: 'file' }
  | { kind: 'history' }

interface StartingPointCard {
  value: string
  name: string
  description: string
}

const TEMPLATE = 'template:'

/** In the order of the cards: nothing first, files last. */
export function cardsOf(templates: readonly TemplateSummary[]): StartingPointCard[] {
  return [
    { value: 'blank', name: 'Blank', description: 'An empty page.' },
    ...templates.map(({ key, name, description }) => ({
      value: TEMPLATE + key,
      name,
      description,
    })),
    {
      value: 'file',
      name: 'From a file',
      description: 'A text that exists: a Word document, Markdown or a web page.',
    },
    {
      value: 'history',
      name: 'A history',
      description: 'A zip or a folder with all revisions of a memo, played one after the other.',
    },
  ]
}

export function cardOf(startingPoint: StartingPoint): string {
  return startingPoint.kind === 'template' ? TEMPLATE + startingPoint.key : startingPoint.kind
}

export function startingPointOf(value: string): StartingPoint {
  if (value.startsWith(TEMPLATE)) return { kind: 'template', key: value.slice(TEMPLATE.length) }
  return value === 'file' || value === 'history' ? { kind: value } : { kind: 'blank' }
}
