/** A text that has been written but not submitted, and the revision it goes out from. */
export interface KeptText {
  baseRevision: number
  markdown: string
  savedAt: string
}

/** Where unsubmitted text is kept. */
export interface Shelf {
  read: () => KeptText | null
  /** False when there is no room for it. */
  keep: (text: KeptText) => boolean
  discard: () => void
}

const PREFIX = 'sixpager-text'

/** The browser's own copy, of one account and one memo. */
export function browserShelf(account: string, memoId: string, storage = localStorage): Shelf {
  const key = `${PREFIX}:${account}:${memoId}`
  return {
    read: () => {
      try {
        return asKeptText(JSON.parse(storage.getItem(key) ?? 'null'))
      } catch {
        return null
      }
    },
    keep: (text) => {
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

function asKeptText(value: unknown): KeptText | null {
  if (typeof value !== 'object' || value === null) return null
  const { baseRevision, markdown, savedAt } = value as Record<string, unknown>
  return typeof baseRevision === 'number' &&
    typeof markdown === 'string' &&
    typeof savedAt === 'string'
    ? { baseRevision, markdown, savedAt }
    : null
}
