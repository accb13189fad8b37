import { beforeEach, describe, expect, test } from 'vitest'
import { browserShelf } from './kept-text'

const text = { baseRevision: 3, markdown: '# Ask\n', savedAt: '2026-05-04T10:00:00Z' }

beforeEach(() => localStorage.clear())

describe('the browser’s copy', () => {
  test('is what was kept last', () => {
    const shelf = browserShelf('author', 'm1')
    shelf.keep(text)
    shelf.keep({ ...text, markdown: '# Other\n' })
    expect(shelf.read()?.markdown).toBe('# Other\n')
  })

  test('belongs to one account and one memo', () => {
    browserShelf('author', 'm1').keep(text)
    expect(browserShelf('coauthor', 'm1').read()).toBeNull()
    expect(browserShelf('author', 'm2').read()).toBeNull()
  })

  test('is gone when it is discarded', () => {
    const shelf = browserShelf('author', 'm1')
    shelf.keep(text)
    shelf.discard()
    expect(shelf.read()).toBeNull()
  })

  test('counts as none when it cannot be read', () => {
    localStorage.setItem('sixpager-text:author:m1', '{"markdown":')
    expect(browserShelf('author', 'm1').read()).toBeNull()
  })

  test('says when there is no room', () => {
    const full = {
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    } as unknown as Storage
    expect(browserShelf('author', 'm1', full).keep(text)).toBe(false)
  })
})
