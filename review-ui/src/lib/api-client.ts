import createClient from 'openapi-fetch'
import type { paths } from '../api-types'
import type { AnswerTo, Method, OptionsOf, PathOf } from './api-paths'
import { OfflineError, ProblemError } from './problem'
import type { Problem } from './schema'

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

/** Resolves with the answer's JSON. Rejects with a `ProblemError` for a refusal, with an `OfflineError` without an answer. */
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
  return async (path, ...[options]) =>
    // `Call` has the types; those of the library are of no use for a method that is not known yet.
    (await client.request(method as 'get', path as PathOf<'get'>, options as never)).data as never
}

/** Asks for a file that is made of what is sent. */
export async function fetchFile<P extends PathOf<'post'>>(
  path: P,
  ...[options]: OptionsOf<P, 'post'>
): Promise<Blob> {
  const init = { ...options, parseAs: 'blob' } as never
  return (await client.POST(path, init)).data as unknown as Blob
}

/** The same key on every try of one attempt makes sending a command twice harmless. */
export function keyed(idempotencyKey: string): { 'Idempotency-Key': string } {
  return { 'Idempotency-Key': idempotencyKey }
}

async function exchange(request: Request): Promise<Response> {
  if (request.method !== 'GET') {
    const token = csrfToken()
    if (token) request.headers.set('X-XSRF-TOKEN', token)
  }
  let response: Response
  try {
    response = await fetch(request)
  } catch (error) {
    if (request.signal.aborted) throw error
    throw new OfflineError()
  }
  if (response.ok) return response
  throw refusalOf(new URL(request.url).pathname, response.status, await readProblem(response))
}

/** The refusal to be thrown, once the shell knows of it. */
export function refusalOf(path: string, status: number, problem: Problem): ProblemError {
  // A wrong password is a 401 too, but of the sign-in form's own making.
  if (status === 401 && path !== '/api/session') onSignedOut()
  return new ProblemError(status, problem)
}

async function readProblem(response: Response): Promise<Problem> {
  const type = response.headers.get('Content-Type') ?? ''
  return type.includes('json') ? ((await response.json()) as Problem) : {}
}

export function csrfToken(cookies: string = document.cookie): string | null {
  const found = cookies.split('; ').find((cookie) => cookie.startsWith('XSRF-TOKEN='))
  return found ? decodeURIComponent(found.slice('XSRF-TOKEN='.length)) : null
}
