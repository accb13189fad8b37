import { NO_DRAFT } from '../../../lib/drafts'
import { isAnswer, sentenceOf } from '../../../lib/problem'
import type { WorkingCopy } from '../../../lib/schema'
import { DraftThere } from './draft-there'
import type { Keeping } from './keeping'
import type { KeptText } from './kept-text'
import { Rhythm } from './rhythm'

const RETRY_AFTER_MILLIS = 3_000
const CLOSE_AFTER_MILLIS = 2_000
const PATIENCE_MILLIS = 5_000

/** What there is to be done: a text to save, a draft to take away, or only to see what there is. */
type Wanted = KeptText | 'none' | 'look'

/**
 * The copy on the server: saved soon after a key, one request at a time, again and again until it arrives. Nothing is
 * saved before it is known which draft the server has, so that none of another window is written over.
 */
export class ServerCopy {
  private wanted: Wanted | null = null
  /** The page is going away, and what is sent has to outlive it. */
  private leaving = false
  private readonly rhythm = new Rhythm(
    () => this.step(),
    () => this.wanted !== null,
  )
  private readonly there: DraftThere
  private readonly tell: (keeping: Keeping) => void

  constructor(memoId: string, version: number | null, tell: (keeping: Keeping) => void) {
    this.there = new DraftThere(memoId, version)
    this.tell = tell
  }

  /** Begins, or goes on after `close`. */
  start(): void {
    this.rhythm.start()
    if (this.there.version === null) this.wanted ??= 'look'
    void this.saveNow()
  }

  /** Sends what it can and then nothing any more; what did not arrive is on the shelf of the browser. */
  close(): Promise<void> {
    return this.rhythm.close(CLOSE_AFTER_MILLIS)
  }

  keep(text: KeptText): void {
    this.wanted = text
    this.leaving = false
    this.rhythm.later()
  }

  /** What another window has saved is left behind; this text is the draft from now on. */
  overwrite(theirs: WorkingCopy | null, text: KeptText): void {
    this.there.is(theirs)
    this.wanted = text
    this.start()
  }

  /** What another window has saved takes the place of this text. */
  accept(theirs: WorkingCopy): void {
    this.there.is(theirs)
    this.wanted = null
    this.rhythm.start()
    this.tell({ state: 'saved', at: theirs.savedAt })
  }

  /** Finds what another window has left and goes on from there. */
  async takeOver(): Promise<WorkingCopy | null> {
    this.wanted = null
    this.there.forget()
    this.rhythm.start()
    try {
      const draft = await this.there.look(AbortSignal.timeout(PATIENCE_MILLIS))
      this.there.is(draft)
      this.tell(draft ? { state: 'saved', at: draft.savedAt } : { state: 'idle' })
      return draft
    } catch {
      this.start()
      return null
    }
  }

  /** Resolves when all is sent, or when something could not be. */
  saveNow(): Promise<void> {
    return this.rhythm.now()
  }

  /** The last save of a page that is being left. */
  saveLeaving(): void {
    this.leaving = true
    void this.saveNow()
  }

  /** Takes the draft away, after a save that is on its way. */
  discard(): void {
    this.wanted = this.there.mayExist || this.rhythm.isWorking ? 'none' : null
    void this.saveNow()
    this.say({ state: 'idle' })
  }

  /** The text has become a revision. The server has put its draft away, unless that says something else. */
  submitted(): void {
    this.wanted = null
    this.rhythm.stop()
  }

  private async step(): Promise<boolean> {
    const { wanted } = this
    const { version } = this.there
    if (wanted === null) return false
    if (wanted === 'none') return this.remove()
    if (version === null) return this.look()
    if (wanted !== 'look') return this.save(wanted, version)
    this.wanted = null
    return true
  }

  private async save(text: KeptText, version: number): Promise<boolean> {
    this.say({ state: 'saving' })
    try {
      const saved = await this.there.save(text, version, this.leaving)
      if (this.wanted === text) this.wanted = null
      if (this.wanted !== 'none') this.say({ state: 'saved', at: saved.savedAt })
      return true
    } catch (error) {
      if (isAnswer(error)) {
        if (error.status === 409) return this.look(version)
        if (this.wanted === text) this.wanted = null
      }
      return this.fail(error)
    }
  }

  private async remove(): Promise<boolean> {
    try {
      await this.there.remove()
      if (this.wanted === 'none') this.wanted = null
      return true
    } catch (error) {
      if (isAnswer(error) && this.wanted === 'none') this.wanted = null
      return this.fail(error)
    }
  }

  /** Finds out which draft the server has. One that says something else is not written over. */
  private async look(expected = NO_DRAFT): Promise<boolean> {
    try {
      const draft = await this.there.look()
      if (this.rhythm.isStopped) return false
      const isGone = draft === null && expected !== NO_DRAFT
      if (isGone || (draft !== null && !this.there.isOurs(draft, this.wanted))) {
        this.rhythm.stop()
        this.tell({ state: 'overtaken', theirs: draft })
        return false
      }
      this.there.is(draft)
      this.say(draft ? { state: 'saved', at: draft.savedAt } : { state: 'idle' })
      return true
    } catch (error) {
      if (isAnswer(error)) this.wanted = null
      return this.fail(error)
    }
  }

  private fail(error: unknown): false {
    if (isAnswer(error)) this.say({ state: 'refused', sentence: sentenceOf(error) })
    else {
      this.rhythm.later(RETRY_AFTER_MILLIS)
      this.say({ state: 'offline' })
    }
    return false
  }

  private say(keeping: Keeping): void {
    if (!this.rhythm.isStopped) this.tell(keeping)
  }
}
