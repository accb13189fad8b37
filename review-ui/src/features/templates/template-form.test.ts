import { describe, expect, test } from 'vitest'
import { copyOf, keyFits, keyOf, lackOf, NO_TEMPLATE } from './template-form'

describe('the key of a template', () => {
  test('is made of its name', () => {
    expect(keyOf('Hiring plan')).toBe('hiring-plan')
    expect(keyOf('2. Préavis / FAQ ')).toBe('preavis-faq')
  })

  test('is never longer or of another form than the server takes', () => {
    expect(keyFits(keyOf('x'.repeat(200)))).toBe(true)
    expect(keyFits(keyOf(`${'x'.repeat(63)} y`))).toBe(true)
  })

  test('is missing where the name has no letter', () => {
    expect(keyOf('2026')).toBe('')
    expect(keyFits('')).toBe(false)
  })
})

describe('a template', () => {
  const template = { ...NO_TEMPLATE, key: 'plan', name: 'Plan', description: 'A plan.' }

  test('is complete with a name, a line about it and a text', () => {
    expect(lackOf(template)).toBeNull()
    expect(lackOf({ ...template, description: ' ' })).toBe('Write what it is for.')
    expect(lackOf({ ...template, markdown: '\n' })).toBe('Write the text.')
  })

  test('can be made from one that comes with the product, under a key of its own', () => {
    const copy = copyOf({ ...template, builtIn: true, version: '1' })
    expect(copy.key).toBe('plan-ours')
    expect(copy.markdown).toBe(template.markdown)
  })
})
