/** Under this, and their writer's account, the browser keeps texts that are being written. */
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

/** Whether this browser has words that the server has not: a draft, or what was not said to its end. */
export function hasUnsentText(): boolean {
  return [localStorage, sessionStorage].some(hasUnsentIn)
}

function hasUnsentIn(storage: Storage): boolean {
  return keysOf(storage).some((key) => {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? 'null')
    if (Array.isArray(kept)) return kept.length > 0
    return typeof kept === 'object' && kept !== null && 'sent' in kept && kept.sent !== true
  })
}

/** What is confidential does not stay behind in a browser that somebody has signed out of. */
export function forgetTexts(): void {
  for (const storage of [localStorage, sessionStorage]) {
    for (const key of keysOf(storage)) storage.removeItem(key)
  }
}

/** Nor in a window whose session ended by itself, once somebody else has signed in there. */
export function forgetTextsOfOthers(account: string): void {
  const others = keysOf(sessionStorage).filter((key) => !key.startsWith(`${KEPT_TEXT}${account}:`))
  for (const key of others) sessionStorage.removeItem(key)
}

function keysOf(storage: Storage): string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
  return keys.filter((key) => key.startsWith(KEPT_TEXT))
}
