import { missing } from '../../lib/missing'
import type { NewTemplate, Template } from '../../lib/schema'

export const NAME_LIMIT = 100
export const DESCRIPTION_LIMIT = 200

const KEY_FORM = /^[a-z][a-z0-9-]{0,63}$/
const KEY_LIMIT = 64

export type TemplateText = NewTemplate

export const NO_TEMPLATE: TemplateText = {
  key: '',
  name: '',
  description: '',
  markdown: `# Title of the memo

## The ask

<!-- guidance: One sentence: what is to be decided, by when, and what it costs. -->
`,
}

/** The short name for programs, made of the name for people: "Hiring plan" becomes "hiring-plan". */
export function keyOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, KEY_LIMIT)
    .replace(/-+$/, '')
}

/** What is missing before a template can be saved, in a sentence. */
export function lackOf({ key, name, description, markdown }: TemplateText): string | null {
  return missing(
    [name.trim() === '', 'Write the name.'],
    [description.trim() === '', 'Write what it is for.'],
    [!keyFits(key), 'Write the key, in the form that it has.'],
    [markdown.trim() === '', 'Write the text.'],
  )
}

export function keyFits(key: string): boolean {
  return KEY_FORM.test(key)
}

/** What can be changed of a template. */
export function textOf({ key, name, description, markdown }: Template): TemplateText {
  return { key, name, description, markdown }
}

/** A template of one's own to begin with, from one that there is. */
export function copyOf({ name, description, markdown }: Template): TemplateText {
  const copied = `${name} (ours)`.slice(0, NAME_LIMIT)
  return { key: keyOf(copied), name: copied, description, markdown }
}
