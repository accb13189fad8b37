/** An answer is not older than what a screen shows without asking again. */
const FRESH_MILLIS = 15_000

declare global {
  var sixpagerAsked: Map<string, Promise<Response>> | undefined
}

/**
 * The answer to what the page asked for before this code came, once; nothing if it did not, or long ago.
 *
 * @param since how long the page has been there, in milliseconds
 */
export function answerAhead(
  { method, url }: Request,
  since = performance.now(),
): Promise<Response> | null {
  if (method !== 'GET' || since > FRESH_MILLIS) return null
  const { pathname, search } = new URL(url)
  const answer = globalThis.sixpagerAsked?.get(pathname + search)
  globalThis.sixpagerAsked?.delete(pathname + search)
  return answer ?? null
}
