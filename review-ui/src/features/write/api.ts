import { queryOptions } from '@tanstack/react-query'
import { send } from '../../lib/api-client'
import type { Merge, Preview, Receipt } from '../../lib/schema'
import { findDraft } from './server-copy'

/** What is being written is read once, when the page opens; from then on this window knows better. */
export const draftQuery = (memo: string) =>
  queryOptions({
    queryKey: ['text', memo, 'draft'],
    queryFn: ({ signal }) => findDraft(memo, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnReconnect: false,
  })

export function fetchPreview(markdown: string, signal: AbortSignal): Promise<Preview> {
  return send<Preview>('POST', '/api/preview', { markdown }, { signal })
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
