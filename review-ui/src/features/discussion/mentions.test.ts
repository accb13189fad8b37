import { describe, expect, test } from 'vitest'
import { namedIn } from './mentions'

const nameOf = (account: string) =>
  ({ retail: 'Retail executive', odd: '<b>&"' })[account] ?? account

describe('people in a comment', () => {
  test('are shown by their names', () => {
    expect(namedIn('<p>Ask @retail.</p>', nameOf)).toBe(
      '<p>Ask <strong>Retail executive</strong>.</p>',
    )
  })

  test('whom nobody knows stays a mention, and so does an address', () => {
    expect(namedIn('<p>@stranger a@retail @retail@shop</p>', nameOf)).toBe(
      '<p>@stranger a@retail @retail@shop</p>',
    )
  })

  test('are looked for in words and not in tags', () => {
    const link = '<a href="https://shop/@retail">shop</a>'
    expect(namedIn(link, nameOf)).toBe(link)
  })

  test('have names that are text whatever they hold', () => {
    expect(namedIn('@odd', nameOf)).toBe('<strong>&#60;b&#62;&#38;&#34;</strong>')
  })
})
