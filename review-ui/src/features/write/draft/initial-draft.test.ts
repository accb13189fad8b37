import { describe, expect, test } from 'vitest'
import { beginningOf } from './initial-draft'
import { NO_STEPS } from './text-history'

const base = { revision: 3, markdown: 'base' }

const here = (markdown: string, more: object = {}) => ({
  baseRevision: 3,
  markdown,
  savedAt: '2026-05-04T10:00:00Z',
  parent: 4,
  onItsWay: null,
  sent: false,
  steps: NO_STEPS,
  ...more,
})
const there = (markdown: string, version: number) => ({
  known: true as const,
  draft: { baseRevision: 3, markdown, version, savedAt: '2019-01-01T00:00:00Z' },
})
const none = { known: true as const, draft: null }

describe('of the copies in the browser and on the server', () => {
  test('the browser’s is taken where it goes out from the server’s, whatever the clocks say', () => {
    const found = there('there', 4)
    const ahead = { ...found, draft: { ...found.draft, savedAt: '2030-01-01T00:00:00Z' } }
    expect(beginningOf(here('here'), ahead, base)).toMatchObject({
      text: { markdown: 'here' },
      apart: null,
      sent: false,
    })
  })

  test('the server’s is taken where another device went on from what this one had sent', () => {
    expect(beginningOf(here('here', { sent: true }), there('there', 5), base)).toMatchObject({
      text: { markdown: 'there' },
      apart: null,
    })
  })

  test('one whose answer got lost is an ancestor', () => {
    const found = beginningOf(here('sent and more', { onItsWay: 'sent' }), there('sent', 5), base)
    expect(found).toMatchObject({ text: { markdown: 'sent and more' }, apart: null })
  })

  test('where both have gone on apart, both are kept to be put together', () => {
    expect(beginningOf(here('here'), there('there', 5), base)).toMatchObject({
      text: { markdown: 'here' },
      apart: { markdown: 'there' },
    })
  })

  test('one of unknown descent is never written over', () => {
    const old = here('here', { parent: null })
    expect(beginningOf(old, there('there', 5), base).apart?.markdown).toBe('there')
  })

  test('what was sent and is no longer there was submitted or put aside on purpose', () => {
    expect(beginningOf(here('here', { sent: true }), none, base).text).toBeNull()
    expect(beginningOf(here('here'), none, base).text?.markdown).toBe('here')
  })

  test('while the server does not say, the browser’s is at hand', () => {
    expect(beginningOf(here('here'), { known: false }, base)).toMatchObject({
      text: { markdown: 'here' },
      apart: null,
    })
  })

  test('one that is the base itself counts as none', () => {
    expect(beginningOf(here('base'), none, base).text).toBeNull()
  })
})
