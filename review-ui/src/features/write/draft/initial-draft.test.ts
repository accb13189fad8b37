import { describe, expect, test } from 'vitest'
import { newestCopy } from './initial-draft'

const base = { revision: 3, markdown: 'base' }
const copy = (markdown: string, minute: number) => ({
  baseRevision: 3,
  markdown,
  savedAt: `2026-05-04T10:0${minute}:00Z`,
})

describe('of the copies in the browser and on the server', () => {
  test('the newer one is taken and the other one offered', () => {
    expect(newestCopy(copy('here', 1), copy('there', 2), base)).toEqual({
      text: copy('there', 2),
      other: copy('here', 1),
    })
  })

  test('one that says the same is not offered', () => {
    expect(newestCopy(copy('same', 1), copy('same', 2), base).other).toBeNull()
  })

  test('one that is the base itself counts as none', () => {
    expect(newestCopy(copy('base', 1), null, base)).toEqual({ text: null, other: null })
  })
})
