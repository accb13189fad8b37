import { expect, test } from 'vitest'
import { read } from './canonical'
import type { Json } from './json'
import { meaningOf } from './meaning'
import { open, save } from './origin'

const words = (text: string): Json => ({ type: 'paragraph', content: [{ type: 'text', text }] })
const list: Json = {
  type: 'bulletList',
  attrs: { tight: true, marker: null },
  content: [{ type: 'listItem', content: [words('new')] }],
}

/** Puts a block before the one at a place, or takes its place, and saves. */
function edited(markdown: string, at: number, block: Json, instead = 0): [string, Json] {
  const origin = open(markdown)
  const content = [...(origin.doc.content ?? [])]
  content.splice(at, instead, block)
  const doc = { type: 'doc', content }
  return [save(doc, origin), doc]
}

test('an indented code block behind a new list stays code of its own', () => {
  const [saved, doc] = edited('Intro.\n\n    code\n', 1, list)
  expect(saved).toBe('Intro.\n\n- new\n\n```\ncode\n```\n')
  expect(meaningOf(read(saved))).toEqual(meaningOf(doc))
})

test('an indented code block keeps its source behind what it stood behind', () => {
  const [saved] = edited('Intro.\n\n    code\n\nEnd.\n', 2, words('more'))
  expect(saved).toBe('Intro.\n\n    code\n\nmore\n\nEnd.\n')
})

test('a block that was read by what stood before it is spelled anew when that has changed', () => {
  const [saved, doc] = edited('**ask\n* * \n\nask\n', 0, words('changed'), 1)
  expect(meaningOf(read(saved))).toEqual(meaningOf(doc))
})

test('what was raw and is no longer so becomes words, and swallows nothing', () => {
  const broken: Json = { type: 'htmlBlock', content: [{ type: 'text', text: '<!-- begun' }] }
  const [saved] = edited('<!-- said -->\n\nEnd.\n', 0, broken, 1)
  expect(read(saved).content?.map(({ type }) => type)).toEqual(['paragraph', 'paragraph'])
  expect(saved).toContain('begun')
})

test('a cell may end in a backslash and hold a bar in code and in raw HTML', () => {
  const cell = (text: string, ...marks: string[]): Json => ({
    type: 'tableCell',
    attrs: { align: null },
    content: [
      { type: 'text', text, ...(marks.length > 0 && { marks: marks.map((type) => ({ type })) }) },
    ],
  })
  const row = (...cells: Json[]): Json => ({ type: 'tableRow', content: cells })
  const head = row(...['a', 'b', 'c', 'd'].map((text) => ({ ...cell(text), type: 'tableHeader' })))
  const table: Json = {
    type: 'table',
    content: [
      head,
      row(
        cell('C:\\'),
        cell('x|y', 'code'),
        cell('<b title="x|y">', 'html'),
        cell('x\\|y', 'code'),
      ),
    ],
  }
  const [saved, doc] = edited('Intro.\n', 1, table)
  expect(meaningOf(read(saved))).toEqual(meaningOf(doc))
})

test('a link within bold words that ends in a break stays one link', () => {
  const link = {
    type: 'link',
    attrs: { href: 'https://a.b', title: null, label: null, kind: null },
  }
  const bold = { type: 'bold' }
  const content: Json[] = [
    { type: 'text', text: 'See ', marks: [bold] },
    { type: 'text', text: 'this', marks: [link, bold] },
    { type: 'hardBreak', attrs: { html: null }, marks: [link, bold] },
    { type: 'text', text: ' and that' },
  ]
  const [saved, doc] = edited('Before.\n', 0, { type: 'paragraph', content }, 1)
  expect(saved).toBe('**See [this\\\n](https://a.b)** and that\n')
  expect(meaningOf(read(saved))).toEqual(meaningOf(doc))
})
