import { describe, expect, test } from 'vitest'
import { corpora } from './corpora'
import { isFaithful } from './faithful'

describe('the page can hold', () => {
  test.each(corpora.filter(({ texts }) => texts.length > 0))(
    'the texts of $name',
    ({ texts }) => {
      expect(texts.filter(([, text]) => !isFaithful(text)).map(([file]) => file)).toEqual([])
    },
    60_000,
  )

  test('no row with more cells than its head', () => {
    expect(isFaithful('| a |\n| - |\n| 1 | and a secret |\n')).toBe(false)
    expect(isFaithful('> | a |\n> | - |\n> | 1 | and a secret |\n')).toBe(false)
    expect(isFaithful('| a |\n| - |\n| 1 | |\n')).toBe(true)
  })

  test('a bar within raw HTML, code and an address of a cell', () => {
    expect(isFaithful('| a |\n| - |\n| <b title="x\\|y"> `x\\|y` <http://x/a\\|b> |\n')).toBe(true)
  })
})
