import type { Advice } from '../../../lib/schema'

/** Advice stays dismissed while it is about the same words, or, on what is missing, says the same. */
export function keyOf({ rule, quote, reason }: Advice): string {
  return `${rule}:${quote || reason}`
}

interface Dismissals {
  read: () => ReadonlySet<string>
  write: (keys: ReadonlySet<string>) => void
}

/** What an author has put away, kept in this browser for each memo. */
export function dismissalsOf(memoId: string, storage = localStorage): Dismissals {
  const key = `sixpager-dismissed:${memoId}`
  return {
    read: () => {
      try {
        const kept: unknown = JSON.parse(storage.getItem(key) ?? '[]')
        return new Set(Array.isArray(kept) ? kept.filter((entry) => typeof entry === 'string') : [])
      } catch {
        return new Set()
      }
    },
    write: (keys) => {
      try {
        storage.setItem(key, JSON.stringify([...keys]))
      } catch {
        // Without room the advice comes back with the next visit.
      }
    },
  }
}
