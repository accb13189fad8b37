import { OfflineError, ProblemError } from './problem'

/** Called on every 401; the shell sends the person to the sign-in page and remembers the place. */
let onSignedOut: () => void = () => {}

export function whenSignedOut(handler: () => void): void {
  onSignedOut = handler
}

interface RequestOptions {
  signal?: AbortSignal
  /** The same key on every try of one attempt makes sending it twice harmless. */
  idempotencyKey?: string
  /** The request outlives the page that sends it. */
  keepalive?: boolean
}

export function get<T>(path: string, options: RequestOptions = {}): Promise<T> {
  return request<T>('GET', path, undefined, options)
}

export function send<T>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: unknown,
  options: RequestOptions = {},
): Promise<T> {
  return request<T>(method, path, body, options)
}

/** Asks for a file that is made of what is sent. */
export async function sendForFile(path: string, body: unknown): Promise<Blob> {
  return (await answerTo('POST', path, body, {})).blob()
}

async function request<T>(
  method: string,
  path: string,
  body: unknown,
  options: RequestOptions,
): Promise<T> {
  const response = await answerTo(method, path, body, options)
  return (response.status === 204 ? undefined : await response.json()) as T
}

async function answerTo(
  method: string,
  path: string,
  body: unknown,
  { signal, idempotencyKey, keepalive }: RequestOptions,
): Promise<Response> {
  const headers = new Headers({ Accept: 'application/json, application/problem+json' })
  if (body !== undefined) headers.set('Content-Type', 'application/json')
  if (method !== 'GET') {
    const token = csrfToken()
    if (token) headers.set('X-XSRF-TOKEN', token)
    if (idempotencyKey) headers.set('Idempotency-Key', idempotencyKey)
  }
  let response: Response
  try {
    response = await fetch(path, {
      method,
      headers,
      signal,
      keepalive,
      credentials: 'same-origin',
      body: body === undefined ? undefined : JSON.stringify(body),
    })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new OfflineError()
  }
  if (response.ok) return response
  throw refusalOf(path, response.status, await readProblem(response))
}

/** The refusal to be thrown, once the shell knows of it. */
export function refusalOf(
  path: string,
  status: number,
  problem: Record<string, unknown>,
): ProblemError {
  // A wrong password is a 401 too, but of the sign-in form's own making.
  if (status === 401 && path !== '/api/session') onSignedOut()
  return new ProblemError(status, problem)
}

async function readProblem(response: Response): Promise<Record<string, unknown>> {
  const type = response.headers.get('Content-Type') ?? ''
  return type.includes('json') ? ((await response.json()) as Record<string, unknown>) : {}
}

export function csrfToken(cookies: string = document.cookie): string | null {
  const found = cookies.split('; ').find((cookie) => cookie.startsWith('XSRF-TOKEN='))
  return found ? decodeURIComponent(found.slice('XSRF-TOKEN='.length)) : null
}
