/** A part of the program that is fetched when it is first wanted. */
interface Chunk<T> {
  /** The same promise until `retry`. */
  fetch: () => Promise<T>
  /** Fetches it again. */
  retry: () => void
}

/**
 * A browser may remember for as long as the page stays that a part did not come, and a newer version of the program has
 * no part of that name. So what does not come a second time is left to a page that is loaded anew.
 */
export function chunkOf<T>(
  load: () => Promise<T>,
  anew: () => Promise<never> = pageAnew,
): Chunk<T> {
  let coming: Promise<T> | null = null
  const begin = (promise: Promise<T>) => {
    coming = promise
    // Whoever waits for it hears of the failure.
    coming.catch(() => undefined)
    return coming
  }
  return {
    fetch: () => coming ?? begin(load()),
    retry: () => void begin(load().catch(anew)),
  }
}

/** Fails for as long as there is no server to load it from; then what is on the page had better stay. */
async function pageAnew(): Promise<never> {
  const { ok, status } = await fetch(location.href, { cache: 'no-store' })
  if (!ok) throw new Error(`The page cannot be loaded anew: ${status}.`)
  location.reload()
  return new Promise(() => {})
}
