import { queryOptions } from '@tanstack/react-query'
import { api } from './api-client'
import { ProblemError } from './problem'
import type { ChangedDraft, DisplacedText, SavedDraft, TextAside, WorkingCopy } from './schema'

const DRAFT = '/api/memos/{id}/draft'

/** The version of a draft that is not there yet. */
export const NO_DRAFT = 0

/** A browser lets a page that is left send 64 KiB, of all requests together. */
const MOST_KEEPALIVE_BYTES = 60_000

export async function fetchDraft(memo: string, signal?: AbortSignal): Promise<WorkingCopy | null> {
  return (await api.get(DRAFT, { params: { path: { id: memo } }, signal })) ?? null
}

/** Saves over the version that it names. What a page sends while it is left has to outlive it, if it is small enough. */
export function saveDraft(memo: string, draft: ChangedDraft, leaving = false): Promise<SavedDraft> {
  return api.put(DRAFT, {
    params: { path: { id: memo } },
    body: draft,
    keepalive: leaving && outlives(draft),
  })
}

function outlives(draft: ChangedDraft): boolean {
  return new TextEncoder().encode(JSON.stringify(draft)).length <= MOST_KEEPALIVE_BYTES
}

/** Keeps a text that another one displaced. Sent again, it is kept once. */
export function putAside(memo: string, text: DisplacedText): Promise<TextAside> {
  return api.post(`${DRAFT}/aside`, { params: { path: { id: memo } }, body: text })
}

export function throwAway(memo: string, text: number): Promise<unknown> {
  return api.delete(`${DRAFT}/aside/{text}`, { params: { path: { id: memo, text } } })
}

export const asideQuery = (memo: string) =>
  queryOptions({
    queryKey: ['text', memo, 'aside'],
    queryFn: ({ signal }) => api.get(`${DRAFT}/aside`, { params: { path: { id: memo } }, signal }),
  })

export async function discardDraft(memo: string): Promise<void> {
  await api.delete(DRAFT, { params: { path: { id: memo } }, keepalive: true })
}

/** The first text of a memo that was begun for it. Sent again after silence, it may have arrived already. */
export async function saveFirstDraft(memo: string, markdown: string): Promise<void> {
  try {
    await saveDraft(memo, { baseRevision: 0, markdown, version: NO_DRAFT })
  } catch (error) {
    const overtaken = error instanceof ProblemError && error.status === 409
    if (!overtaken || (await fetchDraft(memo))?.markdown !== markdown) throw error
  }
}
