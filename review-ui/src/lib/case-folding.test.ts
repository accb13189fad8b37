import { expect, test } from 'vitest'
import { caseFolded, holds } from './case-folding'

test.each([
  ['Über', 'ÜBER'],
  ['Straße', 'STRASSE'],
  ['STRAẞE', 'straße'],
  ['İstanbul', 'istanbul'],
  ['ISTANBUL', 'ıstanbul'],
  ['ΟΔΟΣ', 'οδος'],
  ['Σίσυφος', 'ΣΊΣΥΦΟΣ'],
  ['ŒUVRE', 'œuvre'],
])('“%s” and “%s” are one', (one, other) => {
  expect(caseFolded(one)).toBe(caseFolded(other))
})

test('a name is found by a part of it', () => {
  expect(holds('Özil Müller', ' MÜL')).toBe(true)
  expect(holds('Müller', 'mul')).toBe(false)
})
