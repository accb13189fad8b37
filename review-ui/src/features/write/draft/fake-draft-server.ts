import { afterEach, beforeEach, vi } from 'vitest'
import { Autosave } from './autosave'
import type { LocalDraft } from './local-draft'
import type { SaveStatus } from './save-status'

interface Sent {
  method: string
  keepalive: boolean
  body: { markdown: string; version: number } | undefined
}

type Answer = () => Response | Promise<Response>

/** For tests: a server that gives prepared answers and otherwise saves, and a clock that moves by hand. */
export function fakeDraftServer() {
  const server = {
    answers: [] as Answer[],
    sent: [] as Sent[],
    states: [] as SaveStatus[],
    /** The texts that the browser keeps until they are put aside on the server. */
    outbox: [] as readonly LocalDraft[],
    copy: (version: number | null = 0) =>
      new Autosave(
        'm1',
        { version, unmerged: null },
        {
          readAside: () => [...server.outbox],
          saveAside: (texts) => {
            server.outbox = texts
            return true
          },
        },
        { onStatus: (state) => server.states.push(state), onAside: () => undefined },
      ),
    methods: () => server.sent.map(({ method }) => method),
  }
  beforeEach(() => {
    vi.useFakeTimers()
    server.answers = []
    server.sent = []
    server.states = []
    server.outbox = []
    vi.stubGlobal('fetch', async (request: Request) => {
      const { method, keepalive } = request
      const body = await request.text()
      server.sent.push({ method, keepalive, body: body ? JSON.parse(body) : undefined })
      const next =
        server.answers.shift() ?? answer(200, { version: server.sent.length, savedAt: 'now' })
      return next()
    })
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })
  return server
}

export const text = (markdown: string) => ({ baseRevision: 2, markdown, savedAt: '' })

export const answer =
  (status: number, body: unknown): Answer =>
  () =>
    new Response(JSON.stringify(body), {
      status,
      headers: { 'Content-Type': 'application/problem+json' },
    })
export const silence: Answer = () => Promise.reject(new TypeError('no network'))
export const nothing: Answer = () => new Response(null, { status: 204 })
export const refusal = answer(409, { version: 9 })

/** What another window has saved. */
export const theirs = { baseRevision: 2, markdown: 'theirs', version: 9, savedAt: 'then' }

export const pass = (millis: number) => vi.advanceTimersByTimeAsync(millis)
