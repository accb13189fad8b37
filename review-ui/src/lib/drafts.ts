import { get, send } from './api-client'
import { ProblemError } from './problem'
import type { WorkingCopy } from './schema'

/** The version of a draft that is not there yet. */
export const NO_DRAFT = 0

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

export function saveDraft(
  memo: string,
  draft: DraftText,
  options: { keepalive?: boolean } = {},
): Promise<SavedDraft> {
  return send<SavedDraft>('PUT', draftOf(memo), draft, options)
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
