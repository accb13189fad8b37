import { describe, expect, test } from 'vitest'
import { read, write } from './canonical'
import { guidanceIn } from './guidance'
import { open, save } from './origin'

const TEXT = '# Ask\n<!-- guidance: Say in two\n  sentences. -->\n\n## Why\n'

describe('guidance of a template', () => {
  test('is a comment that stands alone and begins so', () => {
    expect(guidanceIn('<!-- guidance: Say\n it. -->')).toBe('Say it.')
    expect(guidanceIn('<!--guidance:Say it.-->\n')).toBe('Say it.')
    expect(guidanceIn('<!-- Say it. -->')).toBeNull()
    expect(guidanceIn('<!-- guidance: a --> b -->')).toBeNull()
    expect(guidanceIn('<p>guidance:</p>')).toBeNull()
  })

  test('survives opening and saving to the letter', () => {
    const origin = open(TEXT)
    expect(origin.doc.content?.map(({ type }) => type)).toEqual(['heading', 'guidance', 'heading'])
    expect(save(origin.doc, origin)).toBe(TEXT)
    expect(read(write(read(TEXT)))).toEqual(read(TEXT))
  })

  test('survives an edit elsewhere', () => {
    const origin = open(TEXT)
    const [title, guidance] = origin.doc.content ?? []
    const content = [title, guidance, { type: 'paragraph', content: [{ type: 'text', text: 'b' }] }]
    expect(save({ type: 'doc', content: content as never }, origin)).toBe(
      '# Ask\n<!-- guidance: Say in two\n  sentences. -->\n\nb\n',
    )
  })

  test('is gone once something is written over it', () => {
    const origin = open(TEXT)
    const [title, guidance, why] = origin.doc.content ?? []
    const written = { ...guidance, content: [{ type: 'text', text: 'Six million.' }] }
    expect(save({ type: 'doc', content: [title, written, why] as never }, origin)).toBe(
      '# Ask\n\nSix million.\n\n## Why\n',
    )
  })
})
