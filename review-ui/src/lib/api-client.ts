import createClient from 'openapi-fetch'
import type { paths } from '../api-types'
import type { AnswerTo, Method, OptionsOf, PathOf } from './api-paths'
import { answerAhead } from './asked-ahead'
import { isOfGateway, NoAnswerError, ProblemError } from './problem'
import type { Problem } from './schema'

/** How long an answer may take; a file has to be made first. */
const ANSWER_MILLIS = 20_000
const FILE_MILLIS = 120_000

/** Called on every 401; the shell sends the person to the sign-in page and remembers the place. */
let onSignedOut: () => void = () => {}

export function whenSignedOut(handler: () => void): void {
  onSignedOut = handler
}

const client = createClient<paths>({
  fetch: exchange,
  credentials: 'same-origin',
  headers: { Accept: 'application/json, application/problem+json' },
})

/** Resolves with the answer's JSON. Rejects with a `ProblemError` for a refusal, with a `NoAnswerError` without an answer. */
type Call<M extends Method> = <P extends PathOf<M>>(
  path: P,
  ...options: OptionsOf<P, M>
) => Promise<AnswerTo<P, M>>

/** The interface of the service: what an address takes and answers is known from its OpenAPI document. */
export const api = {
  get: call('get'),
  post: call('post'),
  put: call('put'),
  patch: call('patch'),
  delete: call('delete'),
}

function call<M extends Method>(method: M): Call<M> {
  return (path, ...[options]) =>
    answered(method, ANSWER_MILLIS, options, async (limited) => {
      // `Call` has the types; those of the library are of no use for a method that is not known yet.
      const { data } = await client.request(method as 'get', path as PathOf<'get'>, limited)
      return data as never
    })
}

/** Asks for a file that is made of what is sent. */
export async function fetchFile<P extends PathOf<'post'>>(
  path: P,
  ...[options]: OptionsOf<P, 'post'>
): Promise<Blob> {
  const init = { ...options, parseAs: 'blob' as const }
  return answered('post', FILE_MILLIS, init, async (limited) => {
    return (await client.POST(path, limited)).data as unknown as Blob
  })
}

/** Asks for the file that a link names. */
export function fetchLinked(href: string): Promise<Blob> {
  return answered('get', FILE_MILLIS, undefined, async ({ signal }: { signal: AbortSignal }) => {
    return (await exchange(new Request(href, { signal, credentials: 'same-origin' }))).blob()
  })
}

const KEY = 'Idempotency-Key'

/** The same key on every try of one attempt makes sending a command twice harmless. */
export function keyed(idempotencyKey: string): { [KEY]: string } {
  return { [KEY]: idempotencyKey }
}

/** The keys of what had no answer, by what it says: whoever says the same again, in whatever form, sends it again. */
const unanswered = new Map<string, string>()

/** @return what ends the attempt that a request is; nothing if it is none, or has to leave at once */
async function attemptOf(request: Request): Promise<(() => void) | null> {
  const key = request.headers.get(KEY)
  if (key === null || request.keepalive) return null
  const said = `${request.method} ${request.url} ${await request.clone().text()}`
  const known = unanswered.get(said) ?? key
  request.headers.set(KEY, known)
  unanswered.set(said, known)
  return () => void unanswered.delete(said)
}

/** Sees to it that whoever asks learns what became of it, and in time. */
async function answered<T>(
  method: Method,
  millis: number,
  options: { signal?: AbortSignal | null } | undefined,
  ask: (options: never) => Promise<T>,
): Promise<T> {
  const online = navigator.onLine
  const given = options?.signal
  const limit = new AbortController()
  const timer = setTimeout(() => limit.abort(), millis)
  const signal = given ? AbortSignal.any([given, limit.signal]) : limit.signal
  try {
    return await ask({ ...options, signal } as never)
  } catch (error) {
    if (error instanceof ProblemError || given?.aborted) throw error
    throw withoutAnswer(method, online)
  } finally {
    clearTimeout(timer)
  }
}

/** What is thrown where no answer came. A browser that calls itself offline may still reach a server beside it, so it tries. */
export function withoutAnswer(method: Method, online: boolean): NoAnswerError {
  const reads = method === 'get'
  if (online) return new NoAnswerError(undefined, !reads)
  return new NoAnswerError(reads ? 'You are offline.' : 'You are offline; nothing was sent.')
}

async function exchange(request: Request): Promise<Response> {
  if (request.method !== 'GET') {
    const token = csrfToken()
    if (token) request.headers.set('X-XSRF-TOKEN', token)
  }
  const end = await attemptOf(request)
  const ahead = await answerAhead(request)?.catch(() => null)
  const response = ahead?.ok ? ahead : await fetch(request)
  // Only what has come to its end is an answer.
  if (end && !isOfGateway(response.status))
    void response
      .clone()
      .blob()
      .then(end, () => undefined)
  if (response.ok) return response
  throw refusalOf(new URL(request.url).pathname, response.status, await readProblem(response))
}

const SESSION_ENDED = 'Your session has ended. Sign in to go on; nothing you typed is lost.'

/** The refusal to be thrown, once the shell knows of it. */
export function refusalOf(path: string, status: number, problem: Problem): ProblemError {
  // A wrong password is a 401 too, but of the sign-in form's own making.
  if (status !== 401 || path === '/api/session') return new ProblemError(status, problem)
  onSignedOut()
  return new ProblemError(status, { ...problem, detail: SESSION_ENDED })
}

async function readProblem(response: Response): Promise<Problem> {
  const type = response.headers.get('Content-Type') ?? ''
  return type.includes('json') ? ((await response.json()) as Problem) : {}
}

/** Over TLS the service takes only the one that no neighbour can have set. */
export function csrfToken(cookies: string = document.cookie): string | null {
  const token = (name: string) =>
    cookies
      .split('; ')
      .find((cookie) => cookie.startsWith(`${name}=`))
      ?.slice(name.length + 1)
  const found = token('__Host-XSRF-TOKEN') ?? token('XSRF-TOKEN')
  return found === undefined ? null : decodeURIComponent(found)
}
