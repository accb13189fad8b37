import { describe, expect, test } from 'vitest'
import { cardOf, cardsOf, startingPointOf } from './starting-point'

const template = { key: 'pr-faq', name: 'PR/FAQ', description: 'A press release.', builtIn: true }

describe('the beginnings of a memo', () => {
  test('are nothing first, then the templates, then files', () => {
    expect(cardsOf([template]).map(({ name }) => name)).toEqual([
      'Blank',
      'PR/FAQ',
      'From a file',
      'A history',
    ])
  })

  test('keep their kind and their template', () => {
    for (const { value } of cardsOf([template])) expect(cardOf(startingPointOf(value))).toBe(value)
    expect(startingPointOf('template:pr-faq')).toEqual({ kind: 'template', key: 'pr-faq' })
  })

  test('do not take a template called file for a file', () => {
    expect(startingPointOf('template:file')).toEqual({ kind: 'template', key: 'file' })
  })
})
