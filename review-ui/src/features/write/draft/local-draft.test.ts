import { beforeEach, describe, expect, test } from 'vitest'
import { browserDraftStore } from './local-draft'
import { NO_STEPS } from './text-history'

const text = {
  baseRevision: 3,
  markdown: '# Ask\n',
  savedAt: '2026-05-04T10:00:00Z',
  parent: 4,
  onItsWay: null,
  sent: true,
  steps: { past: [{ at: 2, was: '', is: 'Ask' }], future: [] },
}

beforeEach(() => localStorage.clear())

describe('the browser’s copy', () => {
  test('is what was kept last', () => {
    const store = browserDraftStore('author', 'm1')
    store.save(text)
    store.save({ ...text, markdown: '# Other\n' })
    expect(store.read()?.markdown).toBe('# Other\n')
  })

  test('belongs to one account and one memo', () => {
    browserDraftStore('author', 'm1').save(text)
    expect(browserDraftStore('coauthor', 'm1').read()).toBeNull()
    expect(browserDraftStore('author', 'm2').read()).toBeNull()
  })

  test('is gone when it is discarded', () => {
    const store = browserDraftStore('author', 'm1')
    store.save(text)
    store.discard()
    expect(store.read()).toBeNull()
  })

  test('counts as none when it cannot be read', () => {
    localStorage.setItem('sixpager-text:author:m1', '{"markdown":')
    expect(browserDraftStore('author', 'm1').read()).toBeNull()
  })

  test('of an earlier kind is one of unknown descent', () => {
    const { baseRevision, markdown, savedAt } = text
    localStorage.setItem(
      'sixpager-text:author:m1',
      JSON.stringify({ baseRevision, markdown, savedAt }),
    )
    expect(browserDraftStore('author', 'm1').read()).toMatchObject({ parent: null, sent: false })
  })

  test('has the way back with it, unless that cannot be read', () => {
    const store = browserDraftStore('author', 'm1')
    store.save(text)
    expect(store.read()?.steps).toEqual(text.steps)
    const broken = { ...text, steps: { past: [{ at: '2' }], future: [] } }
    localStorage.setItem('sixpager-text:author:m1', JSON.stringify(broken))
    expect(store.read()).toEqual({ ...text, steps: NO_STEPS })
  })

  test('is kept without its way back where there is no room for both', () => {
    const kept = new Map<string, string>()
    const narrow = {
      setItem: (key: string, value: string) => {
        if (value.length > 200) throw new DOMException('full', 'QuotaExceededError')
        kept.set(key, value)
      },
      getItem: (key: string) => kept.get(key) ?? null,
    } as unknown as Storage
    const store = browserDraftStore('author', 'm1', narrow)
    const long = { past: [{ at: 0, was: 'a'.repeat(200), is: '' }], future: [] }
    expect(store.save({ ...text, steps: long })).toBe(true)
    expect(store.read()).toEqual({ ...text, steps: NO_STEPS })
  })

  test('says when there is no room', () => {
    const full = {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    } as unknown as Storage
    expect(browserDraftStore('author', 'm1', full).save(text)).toBe(false)
  })
})
