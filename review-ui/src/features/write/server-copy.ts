import { send } from '../../lib/api-client'
import { fetchDraft } from '../../lib/drafts'
import { OfflineError, ProblemError } from '../../lib/problem'
import type { WorkingCopy } from '../../lib/schema'
import type { KeptText } from './kept-text'

export type Keeping =
  | { state: 'idle' }
  | { state: 'saving' }
  | { state: 'saved'; at: string }
  | { state: 'offline' }
  /** Another window has saved since, or has done away with the draft: then its version is 0. */
  | { state: 'overtaken'; version: number }
  | { state: 'refused'; sentence: string }

interface Saved {
  version: number
  savedAt: string
}

const SAVE_AFTER_MILLIS = 1_200
const RETRY_AFTER_MILLIS = 3_000
const PATIENCE_MILLIS = 5_000
const MOST_KEEPALIVE = 50_000

/** The draft on the server; none if the server does not say. */
export async function findDraft(memoId: string, signal: AbortSignal): Promise<WorkingCopy | null> {
  try {
    return await fetchDraft(memoId, signal)
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
  private wanted: KeptText | 'none' | null = null
  private timer: ReturnType<typeof setTimeout> | undefined
  private sending: Promise<void> | null = null
  private stopped = false
  /** What was sent without an answer; the server may have it. */
  private unanswered: string | null = null
  private readonly memoId: string
  private readonly path: string
  private version: number
  private readonly tell: (keeping: Keeping) => void

  constructor(memoId: string, version: number, tell: (keeping: Keeping) => void) {
    this.memoId = memoId
    this.path = `/api/memos/${memoId}/draft`
    this.version = version
    this.tell = tell
  }

  keep(text: KeptText): void {
    this.wanted = text
    this.later(SAVE_AFTER_MILLIS)
  }

  /** What another window has saved is left behind; this text is the draft from now on. */
  overwrite(version: number): void {
    this.version = version
    this.stopped = false
    void this.saveNow()
  }

  /** Goes on from what another window has left. */
  async takeOver(): Promise<void> {
    const draft = await findDraft(this.memoId, AbortSignal.timeout(PATIENCE_MILLIS))
    this.version = draft?.version ?? 0
    this.stopped = false
    this.tell(draft ? { state: 'saved', at: draft.savedAt } : { state: 'idle' })
  }

  /** Resolves when everything that could be sent was answered. */
  async saveNow(): Promise<void> {
    clearTimeout(this.timer)
    this.timer = undefined
    if (this.sending) await this.sending
    else if (this.wanted && !this.stopped) {
      this.sending = this.wanted === 'none' ? this.remove() : this.save(this.wanted)
      await this.sending
    }
  }

  /** Takes the draft away, after a save that is on its way. */
  discard(): void {
    const mayExist = this.version > 0 || this.sending !== null || this.unanswered !== null
    this.wanted = mayExist ? 'none' : null
    void this.saveNow()
    if (!this.stopped) this.tell({ state: 'idle' })
  }

  private later(millis: number): void {
    if (!this.stopped) this.timer ??= setTimeout(() => void this.saveNow(), millis)
  }

  private async save(text: KeptText): Promise<void> {
    const { baseRevision, markdown } = text
    this.tell({ state: 'saving' })
    try {
      const body = { baseRevision, markdown, version: this.version }
      const saved = await send<Saved>('PUT', this.path, body, {
        keepalive: markdown.length < MOST_KEEPALIVE,
      })
      this.version = saved.version
      this.unanswered = null
      if (this.wanted === text) this.wanted = null
      if (this.wanted !== 'none') this.tell({ state: 'saved', at: saved.savedAt })
    } catch (error) {
      await this.fail(error, markdown)
    }
    this.goOn()
  }

  private async remove(): Promise<void> {
    try {
      await send('DELETE', this.path, undefined, { keepalive: true })
      this.version = 0
      this.unanswered = null
      if (this.wanted === 'none') this.wanted = null
    } catch (error) {
      if (isAnswer(error)) this.wanted = null
      else this.later(RETRY_AFTER_MILLIS)
    }
    this.goOn()
  }

  private goOn(): void {
    this.sending = null
    if (this.wanted === 'none' && !this.timer) void this.saveNow()
    else if (this.wanted) this.later(SAVE_AFTER_MILLIS)
  }

  private async fail(error: unknown, markdown: string): Promise<void> {
    if (!isAnswer(error)) {
      this.unanswered = markdown
      this.later(RETRY_AFTER_MILLIS)
      this.tell({ state: 'offline' })
    } else if (error.status !== 409) {
      if (this.wanted !== 'none') this.wanted = null
      this.tell({ state: 'refused', sentence: error.message })
    } else if (!(await this.wasOurs())) {
      this.stopped = true
      this.tell({ state: 'overtaken', version: error.draftVersion ?? 0 })
    }
  }

  /** Whether the draft that is there is the one whose answer got lost. */
  private async wasOurs(): Promise<boolean> {
    if (this.unanswered === null) return false
    try {
      const draft = await fetchDraft(this.memoId)
      if (draft?.markdown !== this.unanswered) return false
      this.version = draft.version
      this.unanswered = null
      return true
    } catch {
      return false
    }
  }
}

/** Anything else passes by itself, or when the person has signed in again. */
function isAnswer(error: unknown): error is ProblemError {
  return (
    error instanceof ProblemError &&
    error.status >= 400 &&
    error.status < 500 &&
    error.status !== 401
  )
}
