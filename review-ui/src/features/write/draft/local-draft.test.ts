import { beforeEach, describe, expect, test } from 'vitest'
import { browserDraftStore } from './local-draft'

const text = { baseRevision: 3, markdown: '# Ask\n', savedAt: '2026-05-04T10:00:00Z' }

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

  test('says when there is no room', () => {
    const full = {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    } as unknown as Storage
    expect(browserDraftStore('author', 'm1', full).save(text)).toBe(false)
  })
})
