import { queryOptions } from '@tanstack/react-query'
import { send, sendForFile } from '../../lib/api-client'
import { fetchDraft } from '../../lib/drafts'
import { OfflineError, ProblemError } from '../../lib/problem'
import type { Merge, Preview, Receipt, Redline, RedlineSides } from '../../lib/schema'
import type { FetchedDraft } from './draft/initial-draft'

/** What is being written is read once, when the page opens; from then on this window knows better. */
export const draftQuery = (memo: string) =>
  queryOptions({
    queryKey: ['text', memo, 'draft'],
    queryFn: async ({ signal }): Promise<FetchedDraft> => {
      try {
        return { known: true, draft: await fetchDraft(memo, signal) }
      } catch (error) {
        // Without an answer there still is the browser's copy.
        const unknown = error instanceof ProblemError && error.status !== 401
        if (unknown || error instanceof OfflineError) return { known: false }
        throw error
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnReconnect: false,
  })

export function fetchPreview(markdown: string, signal: AbortSignal): Promise<Preview> {
  return send<Preview>('POST', '/api/preview', { markdown }, { signal })
}

/** The text that is being written, compared with a revision. */
export const changesQuery = (memoId: string, from: number, markdown: string) =>
  queryOptions({
    queryKey: ['text', memoId, from, 'changes', markdown],
    queryFn: ({ signal }) =>
      send<Redline>('POST', `/api/memos/${memoId}/redline`, { from, markdown }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })

/** The same, block beside block. */
export const changesBesideQuery = (memoId: string, from: number, markdown: string) =>
  queryOptions({
    queryKey: ['text', memoId, from, 'changes-beside', markdown],
    queryFn: ({ signal }) =>
      send<RedlineSides>(
        'POST',
        `/api/memos/${memoId}/redline/sides`,
        { from, markdown },
        { signal },
      ),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })

/** The same in print. */
export function printChanges(memoId: string, from: number, markdown: string): Promise<Blob> {
  return sendForFile(`/api/memos/${memoId}/redline.pdf`, { from, markdown })
}

/** What a text made from an old revision and the newest one have become together. */
export const mergeQuery = (memoId: string, mine: OwnText) =>
  queryOptions({
    queryKey: ['text', memoId, 'merge', mine],
    queryFn: ({ signal }) =>
      send<Merge>(
        'POST',
        `/api/memos/${memoId}/merge`,
        { baseRevision: mine.ancestor, markdown: mine.markdown },
        { signal },
      ),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })

/** An author's text, and the revision that it was made from. */
export interface OwnText {
  ancestor: number
  markdown: string
}

export interface NewRevision {
  baseRevision: number
  markdown: string
  summary: string
  /** What the author had written before it was merged. */
  merge?: OwnText
}

export function submitRevision(
  memoId: string,
  revision: NewRevision,
  idempotencyKey: string,
): Promise<Receipt> {
  return send<Receipt>('POST', `/api/memos/${memoId}/revisions`, revision, { idempotencyKey })
}
