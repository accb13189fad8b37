import { act, renderHook } from '@testing-library/react'
import { createElement, type ReactNode } from 'react'
import { MemoryRouter, useLocation } from 'react-router'
import { describe, expect, test } from 'vitest'
import type { MemoDetails } from '../../../lib/schema'
import { baseFor, useRevisionSelection } from './use-revision-selection'

describe('what a redline begins with', () => {
  test('is what was read last', () => {
    expect(baseFor({ read: 3, shown: 7 })).toBe(3)
  })

  test('is the revision before where nothing, or nothing earlier, was read', () => {
    expect(baseFor({ read: null, shown: 7 })).toBe(6)
    expect(baseFor({ read: 7, shown: 7 })).toBe(6)
  })

  test('is nothing for the first revision', () => {
    expect(baseFor({ read: null, shown: 1 })).toBeNull()
  })
})

describe('the selection of a reader', () => {
  test('keeps what was unread while it is being read', () => {
    const { result, rerender } = placed({ memo: memoOf(5, 3) })
    expect(result.current).toMatchObject({ shown: 5, from: 3 })
    rerender({ memo: memoOf(5, 5) })
    expect(result.current).toMatchObject({ shown: 5, from: 3, read: 3 })
  })

  test('keeps the text under their eyes, and tells of a newer one', () => {
    const { result, rerender } = placed({ memo: memoOf(5, 3) })
    expect(result.current.arrived).toBeNull()
    rerender({ memo: memoOf(6, 5) })
    expect(result.current).toMatchObject({ shown: 5, from: 3, arrived: 6 })
  })

  test('moves to the newer text when they ask for it, with what has changed in it', () => {
    const { result, rerender } = placed({ memo: memoOf(5, 3) })
    rerender({ memo: memoOf(6, 5) })
    act(() => result.current.showNewest())
    expect(result.current).toMatchObject({ shown: 6, from: 5, arrived: null })
  })

  test('is not settled by a memo that is out of date', () => {
    const { result, rerender } = placed({ memo: memoOf(4, 3), fresh: false })
    rerender({ memo: memoOf(5, 3), fresh: true })
    expect(result.current).toMatchObject({ shown: 5, from: 3, arrived: null })
  })

  test('is the clean text for an author', () => {
    expect(placed({ memo: memoOf(5, 3), reader: 'author' }).result.current.from).toBeNull()
  })

  test('is what the address names, if the memo has it', () => {
    expect(placed({ memo: memoOf(5, 3), named: 2 }).result.current).toMatchObject({
      shown: 2,
      from: null,
      missing: null,
    })
    expect(placed({ memo: memoOf(5, 3), named: 9 }).result.current).toMatchObject({
      shown: 5,
      missing: 9,
    })
  })
})

interface Props {
  memo: MemoDetails
  named?: number | null
  reader?: string
  fresh?: boolean
}

function placed(initialProps: Props) {
  return renderHook(
    ({ memo, named = null, reader = 'retail', fresh = true }: Props) => {
      useLocation()
      return useRevisionSelection(memo, named, reader, fresh)
    },
    {
      initialProps,
      wrapper: ({ children }: { children: ReactNode }) =>
        createElement(MemoryRouter, { initialEntries: ['/m/1'] }, children),
    },
  )
}

function memoOf(revisions: number, read: number): MemoDetails {
  return {
    number: 1,
    owner: 'author',
    coauthors: [] as string[],
    revisions: Array.from({ length: revisions }, (_, index) => ({ revision: index + 1 })),
    lastRead: { revision: read, at: '2026-03-01T12:00:00Z' },
  } as MemoDetails
}
