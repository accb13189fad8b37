/** A part of the program that is fetched when it is first wanted. */
export interface Chunk<T> {
  /** The same promise until `forget`. */
  fetch: () => Promise<T>
  /** Makes the next `fetch` try again. */
  forget: () => void
}

export function chunkOf<T>(load: () => Promise<T>): Chunk<T> {
  let coming: Promise<T> | null = null
  return {
    fetch: () => {
      if (!coming) {
        coming = load()
        // Whoever waits for it hears of the failure.
        coming.catch(() => undefined)
      }
      return coming
    },
    forget: () => {
      coming = null
    },
  }
}
