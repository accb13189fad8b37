import { get, send } from '../../lib/api-client'
import { OfflineError, ProblemError } from '../../lib/problem'
import type { KeptText } from './kept-text'

/** A draft as the server has it. */
export interface ServerDraft extends KeptText {
  version: number
}

export type Keeping =
  | { state: 'idle' }
  | { state: 'saving' }
  | { state: 'saved'; at: string }
  | { state: 'offline' }
  /** Another window has saved since; `version` is that of its text. */
  | { state: 'overtaken'; version: number }
  /** The server keeps no drafts; the browser's copy is all there is. */
  | { state: 'unavailable' }
  | { state: 'refused'; sentence: string }

interface Saved {
  version: number
  savedAt: string
}

const SAVE_AFTER_MILLIS = 1_200
const RETRY_AFTER_MILLIS = 3_000

export async function fetchDraft(memoId: string, signal: AbortSignal): Promise<ServerDraft | null> {
  try {
    return await get<ServerDraft>(`/api/memos/${memoId}/draft`, { signal })
  } catch (error) {
    // Without an answer there still is the browser's copy.
    if (error instanceof OfflineError || (error instanceof ProblemError && error.status !== 401)) {
      return null
    }
    throw error
  }
}

/** The copy on the server: saved soon after a key, one request at a time, again and again until it arrives. */
export class ServerCopy {
  private unsaved: KeptText | null = null
  private timer: ReturnType<typeof setTimeout> | undefined
  private busy = false
  private stopped = false
  private readonly path: string
  private version: number
  private readonly tell: (keeping: Keeping) => void

  constructor(memoId: string, version: number, tell: (keeping: Keeping) => void) {
    this.path = `/api/memos/${memoId}/draft`
    this.version = version
    this.tell = tell
  }

  keep(text: KeptText): void {
    this.unsaved = text
    this.later(SAVE_AFTER_MILLIS)
  }

  /** What another window has saved is left behind; this text is the draft from now on. */
  overwrite(version: number): void {
    this.version = version
    this.stopped = false
    this.saveNow()
  }

  saveNow(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    if (this.busy || this.stopped || !this.unsaved) return
    void this.save(this.unsaved)
  }

  /** Ends without a trace here; the draft on the server stays. */
  close(): void {
    this.saveNow()
    this.stopped = true
    clearTimeout(this.timer)
  }

  discard(): void {
    this.unsaved = null
    clearTimeout(this.timer)
    this.timer = undefined
    if (this.version === 0) return
    this.version = 0
    send('DELETE', this.path, undefined, { keepalive: true }).catch(() => undefined)
    this.tell({ state: 'idle' })
  }

  private later(millis: number): void {
    if (!this.stopped) this.timer ??= setTimeout(() => this.saveNow(), millis)
  }

  private async save(text: KeptText): Promise<void> {
    this.busy = true
    this.tell({ state: 'saving' })
    try {
      const { baseRevision, markdown } = text
      const body = { baseRevision, markdown, version: this.version }
      const saved = await send<Saved>('PUT', this.path, body, {
        keepalive: markdown.length < 50_000,
      })
      this.version = saved.version
      if (this.unsaved === text) this.unsaved = null
      this.tell({ state: 'saved', at: saved.savedAt })
    } catch (error) {
      this.fail(error)
    } finally {
      this.busy = false
      if (this.unsaved && !this.timer) this.later(SAVE_AFTER_MILLIS)
    }
  }

  private fail(error: unknown): void {
    const status = error instanceof ProblemError ? error.status : 0
    if (status === 409) {
      this.stopped = true
      const version = error instanceof ProblemError ? (error.draftVersion ?? 0) : 0
      this.tell({ state: 'overtaken', version })
    } else if (status === 404 || status === 405) {
      this.stopped = true
      this.tell({ state: 'unavailable' })
    } else if (status >= 400 && status < 500 && status !== 401) {
      this.unsaved = null
      this.tell({ state: 'refused', sentence: (error as ProblemError).message })
    } else {
      this.later(RETRY_AFTER_MILLIS)
      this.tell({ state: 'offline' })
    }
  }
}
