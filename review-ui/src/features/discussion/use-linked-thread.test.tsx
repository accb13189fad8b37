import { renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { MemoryRouter } from 'react-router'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { MemoDetails, Thread } from '../../lib/schema'
import { addressIn } from './links'
import { focusNote, useLinkedThread } from './use-linked-thread'

const memo = { number: 7 } as MemoDetails
const threads = [{ threadId: 't1' }, { threadId: 't2' }] as Thread[]
const page = `<ol>
  <li data-note="t1"><h3><button>Question</button></h3></li>
  <li data-note="t2"><h3><button>Concern</button></h3><article data-comment="c2"></article></li>
</ol>`

const scrolledTo = vi.fn()

function opened(address: string) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <MemoryRouter initialEntries={[address]}>{children}</MemoryRouter>
  )
  return renderHook(() => useLinkedThread(threads, focusNote), { wrapper })
}

const focused = () => document.activeElement?.textContent
const last = () => scrolledTo.mock.lastCall?.[0] as HTMLElement | undefined

describe('an address with a thread', () => {
  beforeEach(() => {
    document.body.innerHTML = page
    scrolledTo.mockReset()
    Element.prototype.scrollIntoView = function (this: Element) {
      scrolledTo(this)
    }
  })

  test('chooses it and brings it into view', async () => {
    const { result } = opened(addressIn(memo, 't2'))
    expect(result.current).toBe('t2')
    await vi.waitFor(() => expect(focused()).toBe('Concern'))
    expect(last()?.dataset.note).toBe('t2')
  })

  test('and a comment brings that into view, also where it comes later', async () => {
    const comment = document.querySelector('[data-comment]')
    comment?.remove()
    opened(addressIn(memo, 't2', 'c2'))
    await vi.waitFor(() => expect(last()?.dataset.note).toBe('t2'))
    document.querySelector('[data-note="t2"]')?.append(comment as Element)
    await vi.waitFor(() => expect(last()?.dataset.comment).toBe('c2'))
  })

  test('does not take the page away from a passage that a sheet speaks of', () => {
    const note = document.querySelector('[data-note="t1"]')
    if (note)
      note.innerHTML = '<section data-bottom-sheet><h2 tabindex="-1">Question</h2></section>'
    focusNote('t1')
    expect(focused()).toBe('Question')
    expect(last()?.dataset.note).toBeUndefined()
  })

  test('names them so that they are found again', () => {
    expect(addressIn(memo, 't1')).toBe('/m/7?thread=t1')
    expect(addressIn(memo, 't1', 'c&1')).toBe('/m/7?thread=t1&comment=c%261')
  })
})
