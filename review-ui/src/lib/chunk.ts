import { NoAnswerError } from './problem'

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

const STARTED_ANEW = 'sixpager-started-anew'

/**
 * Loads what a whole screen needs. What does not come is left to a page that is loaded anew, once: should it not come
 * there either, the failure is told.
 *
 * @param place where the person is going; nothing while the page itself is being opened
 */
export async function loadOrStartAnew<T>(
  load: () => Promise<T>,
  place: () => string | undefined,
): Promise<T> {
  try {
    const loaded = await load()
    sessionStorage.removeItem(STARTED_ANEW)
    return loaded
  } catch (error) {
    const target = place() ?? location.href
    if (sessionStorage.getItem(STARTED_ANEW) === target) throw error
    await findServer()
    sessionStorage.setItem(STARTED_ANEW, target)
    if (target === location.href) location.reload()
    else location.assign(target)
    return new Promise(() => {})
  }
}

async function pageAnew(): Promise<never> {
  await findServer()
  location.reload()
  return new Promise(() => {})
}

/** Fails for as long as there is no server to load a page from; then what is on the page had better stay. */
async function findServer(): Promise<void> {
  const answer = await fetch(location.href, { cache: 'no-store' }).catch(() => null)
  if (!answer?.ok) throw new NoAnswerError()
}
