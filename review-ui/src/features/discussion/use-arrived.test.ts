import { renderHook } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Thread } from '../../lib/schema'
import { useArrived } from './use-arrived'

const thread = (threadId: string, ...comments: [id: string, account: string][]) =>
  ({
    threadId,
    comments: comments.map(([commentId, account]) => ({ commentId, by: { account } })),
  }) as Thread

const there = thread('t', ['1', 'ada'])
const grown = thread('t', ['1', 'ada'], ['2', 'ben'], ['3', 'me'])

describe('what has come since somebody reads', () => {
  const begin = (threads?: Thread[]) =>
    renderHook(
      ({ threads, chosen }: { threads?: Thread[] | undefined; chosen: string | null }) =>
        useArrived(threads, chosen, 'me'),
      { initialProps: { threads, chosen: null as string | null } },
    )

  test('is not what was there, nor what they say themselves', () => {
    const { result, rerender } = begin()
    rerender({ threads: [there], chosen: null })
    expect([...result.current]).toEqual([])
    rerender({ threads: [grown], chosen: null })
    expect([...result.current]).toEqual(['2'])
  })

  test('is new until they have chosen it and go on', () => {
    const { result, rerender } = begin([there])
    rerender({ threads: [grown], chosen: 't' })
    expect([...result.current]).toEqual(['2'])
    rerender({ threads: [grown], chosen: 'another' })
    expect([...result.current]).toEqual([])
  })
})
