import { tests } from 'commonmark-spec'
import { describe, expect, test } from 'vitest'
import { read } from './canonical'
import { isFaithful } from './faithful'
import { hasMark, type Json } from './json'
import { open, save } from './origin'

const examples = tests.map(({ number, section, markdown, html }) => {
  const withTabs = (text: string) => text.replaceAll('→', '\t')
  return { number, section, text: withTabs(markdown), html: withTabs(html) }
})

/** Shown though the specification would not: a definition has a place of its own on the page. */
const definition = /\]:\s/

const lines = new Set(['paragraph', 'heading', 'codeBlock'])

/** The server reads the same ones in SpecificationExamplesTest. */
describe('the examples of the CommonMark specification', () => {
  test('are all there', () => {
    expect(examples).toHaveLength(652)
  })

  test.each(examples)('$number ($section) is the same after opening and saving', ({ text }) => {
    const origin = open(text)
    expect(save(origin.doc, origin)).toBe(text)
  })

  test.each(examples)('$number ($section) can be written on the page', ({ text }) => {
    expect(isFaithful(text)).toBe(true)
  })

  test.each(examples.filter(({ text }) => !definition.test(text) && !hasHtml(read(text))))(
    '$number ($section) shows the words that it should',
    ({ text, html }) => {
      const page = new DOMParser().parseFromString(html, 'text/html').body
      for (const image of page.querySelectorAll('img')) image.replaceWith(image.alt)
      expect(words(shown(read(text)))).toEqual(words(page.textContent))
    },
  )
})

function hasHtml(node: Json): boolean {
  return (
    node.type === 'htmlBlock' ||
    node.type === 'guidance' ||
    hasMark(node, 'html') ||
    (node.content?.some(hasHtml) ?? false)
  )
}

function shown(node: Json): string {
  if (node.type === 'text') return node.text ?? ''
  if (node.type === 'image') return String(node.attrs?.alt ?? '')
  if (node.type === 'softBreak' || node.type === 'hardBreak') return '\n'
  const inline = (node.content ?? []).map(shown).join('')
  return lines.has(node.type) ? `${inline}\n` : inline
}

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean)
}
