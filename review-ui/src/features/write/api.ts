import { queryOptions } from '@tanstack/react-query'
import { api, fetchFile } from '../../lib/api-client'
import { fetchDraft } from '../../lib/drafts'
import { isSignedOut, NoAnswerError, ProblemError } from '../../lib/problem'
import type { OwnText, Preview, Schemas, WorkingCopy } from '../../lib/schema'
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
        const unknown = error instanceof ProblemError && !isSignedOut(error)
        if (unknown || error instanceof NoAnswerError) return { known: false }
        throw error
      }
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnReconnect: false,
  })

export function fetchPreview(markdown: string, signal: AbortSignal): Promise<Preview> {
  return api.post('/api/preview', { body: { markdown }, signal })
}

/** The text that is being written, compared with a revision. */
export const changesQuery = (id: string, from: number, markdown: string) =>
  queryOptions({
    queryKey: ['text', id, from, 'changes', markdown],
    queryFn: ({ signal }) =>
      api.post('/api/memos/{id}/redline', {
        params: { path: { id } },
        body: { from, markdown },
        signal,
      }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })

/** The same, block beside block. */
export const changesBesideQuery = (id: string, from: number, markdown: string) =>
  queryOptions({
    queryKey: ['text', id, from, 'changes-beside', markdown],
    queryFn: ({ signal }) =>
      api.post('/api/memos/{id}/redline/sides', {
        params: { path: { id } },
        body: { from, markdown },
        signal,
      }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })

/** The same in print. */
export function printChanges(id: string, from: number, markdown: string): Promise<Blob> {
  return fetchFile('/api/memos/{id}/redline.pdf', {
    params: { path: { id } },
    body: { from, markdown },
  })
}

/** What a text has become together with the newest revision, or with another text of its author. */
export const mergeQuery = (id: string, mine: OwnText, theirs?: WorkingCopy) =>
  queryOptions({
    queryKey: ['text', id, 'merge', mine, theirs?.version],
    queryFn: ({ signal }) =>
      api.post('/api/memos/{id}/merge', {
        params: { path: { id } },
        body: {
          baseRevision: mine.ancestor,
          markdown: mine.markdown,
          theirs: theirs && { baseRevision: theirs.baseRevision, markdown: theirs.markdown },
        },
        signal,
      }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })

/** What a suggestion and the author's draft, which says something else in its place, have become together. */
export const suggestionMergeQuery = (id: string, thread: string) =>
  queryOptions({
    queryKey: ['text', id, 'suggestion-merge', thread],
    queryFn: ({ signal }) =>
      api.get('/api/memos/{id}/suggestions/{thread}/merge', {
        params: { path: { id, thread } },
        signal,
      }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })

export function acceptMerged(
  id: string,
  thread: string,
  { seen, draft, merge: { baseRevision } }: Schemas['SuggestionMerge'],
  markdown: string,
) {
  return api.post('/api/memos/{id}/suggestions/{thread}/merge', {
    params: { path: { id, thread } },
    body: { seen, draft, baseRevision, markdown },
  })
}
