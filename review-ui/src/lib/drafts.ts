import { get, send } from './api-client'
import { ProblemError } from './problem'
import type { WorkingCopy } from './schema'

/** The version of a draft that is not there yet. */
export const NO_DRAFT = 0

export async function fetchDraft(memo: string, signal?: AbortSignal): Promise<WorkingCopy | null> {
  return (await get<WorkingCopy | undefined>(`/api/memos/${memo}/draft`, { signal })) ?? null
}

export function saveDraft(
  memo: string,
  draft: { baseRevision: number; markdown: string; version: number },
): Promise<unknown> {
  return send('PUT', `/api/memos/${memo}/draft`, draft)
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
