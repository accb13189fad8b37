import { get, send } from './api-client'
import { ProblemError } from './problem'
import type { WorkingCopy } from './schema'

/** The version of a draft that is not there yet. */
export const NO_DRAFT = 0

/** A browser lets a page that is left send 64 KiB, of all requests together. */
const MOST_KEEPALIVE_BYTES = 60_000

export interface DraftText {
  baseRevision: number
  markdown: string
  /** The version that it takes the place of. */
  version: number
}

export interface SavedDraft {
  version: number
  savedAt: string
}

export async function fetchDraft(memo: string, signal?: AbortSignal): Promise<WorkingCopy | null> {
  return (await get<WorkingCopy | undefined>(draftOf(memo), { signal })) ?? null
}

/** One that is saved by a page that is being left has to outlive it, if it is small enough for that. */
export function saveDraft(memo: string, draft: DraftText, leaving = false): Promise<SavedDraft> {
  return send<SavedDraft>('PUT', draftOf(memo), draft, { keepalive: leaving && outlives(draft) })
}

function outlives(draft: DraftText): boolean {
  return new TextEncoder().encode(JSON.stringify(draft)).length <= MOST_KEEPALIVE_BYTES
}

export async function discardDraft(memo: string): Promise<void> {
  await send('DELETE', draftOf(memo), undefined, { keepalive: true })
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

function draftOf(memo: string): string {
  return `/api/memos/${memo}/draft`
}
