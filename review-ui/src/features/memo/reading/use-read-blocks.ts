import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react'
import { api } from '../../../lib/api-client'
import { blocksOnPage, onScreen } from './blocks-on-page'
import { readOn } from './reading-progress'

const TICK_MILLIS = 1_000
const SEND_AFTER_TICKS = 5

interface Blocks {
  read: number[]
  unread: number[]
}

const readBlocksQuery = (id: string, revision: number) =>
  queryOptions({
    queryKey: ['read-blocks', id, revision],
    queryFn: ({ signal }): Promise<Blocks> =>
      api.get('/api/memos/{id}/revisions/{revision}/read-blocks', {
        params: { path: { id, revision } },
        signal,
      }),
    // This page alone changes it.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })

export interface ReadBlocks {
  /** By the numbers of addresses; undefined until it is known. */
  unread: ReadonlySet<number> | undefined
  hasRead: boolean
  startOver: () => Promise<unknown>
}

/**
 * Which blocks of a revision its reader has read, in this and in earlier visits: a block has been read when it was on
 * the screen for as long as its words take. Nobody else learns of it.
 */
export function useReadBlocks(
  memoId: string,
  revision: number,
  page: RefObject<HTMLElement | null>,
): ReadBlocks {
  const client = useQueryClient()
  const { data } = useQuery(readBlocksQuery(memoId, revision))
  const unsent = useRef<number[]>([])

  const send = useCallback(() => {
    const read = unsent.current
    if (read.length === 0) return
    unsent.current = []
    api
      .put('/api/memos/{id}/revisions/{revision}/read-blocks', {
        params: { path: { id: memoId, revision } },
        body: { read },
        // Whoever leaves does not wait for it.
        keepalive: true,
      })
      // Sent with the next ones; a reader is not stopped for it.
      .catch(() => unsent.current.push(...read))
  }, [memoId, revision])

  const known = data !== undefined
  useEffect(() => {
    if (!known) return
    const { queryKey } = readBlocksQuery(memoId, revision)
    const progress = new Map<number, number>()
    let ticks = 0
    const timer = setInterval(() => {
      const now = client.getQueryData<Blocks>(queryKey)
      if (document.visibilityState !== 'visible' || !page.current || !now) return
      const seen = onScreen(blocksOnPage(page.current), new Set(now.unread))
      const read = readOn(progress, seen, TICK_MILLIS / 1_000)
      if (read.length > 0) {
        unsent.current.push(...read)
        client.setQueryData<Blocks>(queryKey, {
          read: [...now.read, ...read],
          unread: now.unread.filter((block) => !read.includes(block)),
        })
      }
      ticks += 1
      if (ticks % SEND_AFTER_TICKS === 0) send()
    }, TICK_MILLIS)
    addEventListener('pagehide', send)
    return () => {
      clearInterval(timer)
      removeEventListener('pagehide', send)
      send()
    }
  }, [known, memoId, revision, page, client, send])

  const startOver = useCallback(async () => {
    unsent.current = []
    await api.delete('/api/memos/{id}/read-blocks', { params: { path: { id: memoId } } })
    await client.invalidateQueries({ queryKey: ['read-blocks', memoId] })
  }, [memoId, client])

  const unread = useMemo(() => data && new Set(data.unread), [data])
  return { unread, hasRead: (data?.read.length ?? 0) > 0, startOver }
}
