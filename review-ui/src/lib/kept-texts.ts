/** Under this the browser keeps texts that are being written. */
export const KEPT_TEXT = 'sixpager-text:'

const savers = new Set<() => Promise<void>>()

/** Whoever holds text that the server may not have yet says here how it is sent. Answers how to stop. */
export function saveBeforeSignOut(save: () => Promise<void>): () => void {
  savers.add(save)
  return () => void savers.delete(save)
}

/** Resolves when all is sent that can be sent. */
export async function saveTexts(): Promise<void> {
  await Promise.all([...savers].map((save) => save()))
}

/** Whether this browser has words that the server has not. */
export function hasUnsentText(storage = localStorage): boolean {
  return keysOf(storage).some((key) => {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? 'null')
    if (Array.isArray(kept)) return kept.length > 0
    return typeof kept === 'object' && kept !== null && 'sent' in kept && kept.sent !== true
  })
}

/** What is confidential does not stay behind in a browser that somebody has signed out of. */
export function forgetTexts(storage = localStorage): void {
  for (const key of keysOf(storage)) storage.removeItem(key)
}

function keysOf(storage: Storage): string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
  return keys.filter((key) => key.startsWith(KEPT_TEXT))
}
