/** A text that has been written but not submitted, and the revision it goes out from. */
export interface LocalDraft {
  baseRevision: number
  markdown: string
  savedAt: string
}

/** Where unsubmitted text is kept. */
export interface LocalDraftStore {
  read: () => LocalDraft | null
  /** False when there is no room for it. */
  save: (text: LocalDraft) => boolean
  discard: () => void
}

const PREFIX = 'sixpager-text'

/** The browser's own copy, of one account and one memo. */
export function browserDraftStore(
  account: string,
  memoId: string,
  storage = localStorage,
): LocalDraftStore {
  const key = `${PREFIX}:${account}:${memoId}`
  return {
    read: () => {
      try {
        return asLocalDraft(JSON.parse(storage.getItem(key) ?? 'null'))
      } catch {
        return null
      }
    },
    save: (text) => {
      try {
        storage.setItem(key, JSON.stringify(text))
        return true
      } catch {
        return false
      }
    },
    discard: () => storage.removeItem(key),
  }
}

function asLocalDraft(value: unknown): LocalDraft | null {
  if (typeof value !== 'object' || value === null) return null
  const { baseRevision, markdown, savedAt } = value as Record<string, unknown>
  return typeof baseRevision === 'number' &&
    typeof markdown === 'string' &&
    typeof savedAt === 'string'
    ? { baseRevision, markdown, savedAt }
    : null
}
