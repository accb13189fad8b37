import { NO_DRAFT } from '../../../lib/drafts'
import { isFinal, isSignedOut, sentenceOf } from '../../../lib/problem'
import type { WorkingCopy } from '../../../lib/schema'
import { AutosaveSchedule, pause } from './autosave-schedule'
import { DisplacedTexts } from './displaced-texts'
import type { FetchedDraft } from './initial-draft'
import type { BrowserCopy, LocalDraft, LocalDraftStore } from './local-draft'
import { RemoteDraft } from './remote-draft'
import type { SaveStatus } from './save-status'

const RETRY_AFTER_MILLIS = 3_000
const CLOSE_AFTER_MILLIS = 2_000
const TIMEOUT_MILLIS = 5_000

/** What there is to be done: a text to save, a draft to take away, or only to see what there is. */
type Pending = LocalDraft | 'delete' | 'fetch'

/** What the page is told. */
export interface AutosaveListener {
  onStatus: (saveStatus: SaveStatus) => void
  /** A text has arrived among those put aside. */
  onAside: () => void
}

/**
 * The copy on the server: saved soon after a key, one request at a time, again and again until it arrives. Nothing is
 * saved before it is known which draft the server has, so that none of another window is written over.
 */
export class Autosave {
  private pending: Pending | null = null
  /** The page is going away, and what is sent has to outlive it. */
  private leaving = false
  private readonly schedule = new AutosaveSchedule(
    () => this.step(),
    () => this.pending !== null || !this.displaced.isEmpty,
  )
  private readonly remote: RemoteDraft
  private readonly displaced: DisplacedTexts
  private readonly on: AutosaveListener

  constructor(
    memoId: string,
    begun: { version: number | null; unmerged: number | null },
    store: Pick<LocalDraftStore, 'readAside' | 'saveAside'>,
    on: AutosaveListener,
  ) {
    this.remote = new RemoteDraft(memoId, begun.version)
    this.displaced = new DisplacedTexts(memoId, begun.unmerged, store)
    this.on = on
  }

  /** How the text at hand descends from the drafts of the server. */
  get descent(): Pick<BrowserCopy, 'parent' | 'onItsWay' | 'sent' | 'unmerged'> {
    const { version: parent, onItsWay } = this.remote
    const sent = parent !== null && this.pending === null
    return { parent, onItsWay, sent, unmerged: this.displaced.unmerged }
  }

  /** Begins, or goes on after `close`. */
  start(): void {
    this.schedule.start()
    if (this.remote.version === null) this.pending ??= 'fetch'
    void this.saveNow()
  }

  /** Waits until it is settled which of two drafts is to be kept. */
  hold(): void {
    this.remote.forget()
    this.schedule.stop()
  }

  /** Keeps a text on the server that another one displaces; the other may be what it was merged into. */
  displace(text: LocalDraft | null, merged = false): void {
    this.displaced.add(text, merged)
    this.schedule.later()
  }

  /** Sends what it can and then nothing any more; what did not arrive is in the store of the browser. */
  close(): Promise<void> {
    return this.schedule.close(CLOSE_AFTER_MILLIS)
  }

  queue(text: LocalDraft): void {
    this.pending = text
    this.leaving = false
    this.schedule.later()
  }

  /** What another window has saved is left behind; this text is the draft from now on. */
  overwrite(theirs: WorkingCopy | null, text: LocalDraft): void {
    this.remote.record(theirs)
    this.pending = text
    this.start()
  }

  /** What another window has saved takes the place of this text. */
  accept(theirs: WorkingCopy): void {
    this.remote.record(theirs)
    this.pending = null
    this.displaced.unmerged = theirs.unmerged ?? null
    this.schedule.start()
    this.on.onStatus({ state: 'saved', at: theirs.savedAt })
    void this.saveNow()
  }

  /** Finds what another window has left and goes on from there. */
  async takeOver(): Promise<FetchedDraft> {
    this.pending = null
    this.remote.forget()
    this.schedule.start()
    try {
      const draft = await this.remote.fetch(AbortSignal.timeout(TIMEOUT_MILLIS))
      this.remote.record(draft)
      this.displaced.unmerged = draft?.unmerged ?? null
      this.on.onStatus(draft ? { state: 'saved', at: draft.savedAt } : { state: 'idle' })
      return { known: true, draft }
    } catch {
      this.start()
      return { known: false }
    }
  }

  /** Resolves when all is sent, or when something could not be. */
  saveNow(): Promise<void> {
    return this.schedule.flush()
  }

  /** The same, but waits no longer than a person would. */
  saveSoon(): Promise<void> {
    return Promise.race([this.saveNow(), pause(CLOSE_AFTER_MILLIS)])
  }

  /** The last save of a page that is being left. */
  saveLeaving(): void {
    this.leaving = true
    void this.saveNow()
  }

  /** Takes the draft away, after a save that is on its way. */
  discard(): void {
    this.pending = this.remote.mayExist || this.schedule.isWorking ? 'delete' : null
    void this.saveNow()
    this.report({ state: 'idle' })
  }

  /** The text has become a revision. The server has put its draft away, unless that says something else. */
  submitted(): void {
    this.pending = null
    if (this.displaced.isEmpty) this.schedule.stop()
    else void this.saveNow()
  }

  private async step(): Promise<boolean> {
    while (!this.displaced.isEmpty) if (!(await this.putAside())) return false
    const { pending } = this
    const { version } = this.remote
    if (pending === null) return true
    if (pending === 'delete') return this.remove()
    if (version === null) return this.find()
    if (pending !== 'fetch') return this.save(pending, version)
    this.pending = null
    return true
  }

  private async putAside(): Promise<boolean> {
    try {
      await this.displaced.sendOne()
      this.on.onAside()
      return true
    } catch (error) {
      return this.fail(error)
    }
  }

  private async save(text: LocalDraft, version: number): Promise<boolean> {
    const answer = this.remote.save(
      { ...text, unmerged: this.displaced.unmerged },
      version,
      this.leaving,
    )
    this.report({ state: 'saving' })
    try {
      const saved = await answer
      if (this.pending === text) this.pending = null
      if (this.pending !== 'delete') this.report({ state: 'saved', at: saved.savedAt })
      return true
    } catch (error) {
      if (isFinal(error)) {
        if (error.status === 409) return this.find(version)
        if (this.pending === text) this.pending = null
      }
      return this.fail(error)
    }
  }

  private async remove(): Promise<boolean> {
    try {
      await this.remote.remove()
      if (this.pending === 'delete') this.pending = null
      return true
    } catch (error) {
      if (isFinal(error) && this.pending === 'delete') this.pending = null
      return this.fail(error)
    }
  }

  /** Finds out which draft the server has. One that says something else is not written over. */
  private async find(expected = NO_DRAFT): Promise<boolean> {
    try {
      const draft = await this.remote.fetch()
      if (this.schedule.isStopped) return false
      const isGone = draft === null && expected !== NO_DRAFT
      if (isGone || (draft !== null && !this.remote.isOurs(draft, this.pending))) {
        this.schedule.stop()
        this.on.onStatus({ state: 'conflict', theirs: draft })
        return false
      }
      this.remote.record(draft)
      this.report(draft ? { state: 'saved', at: draft.savedAt } : { state: 'idle' })
      return true
    } catch (error) {
      if (isFinal(error)) this.pending = null
      return this.fail(error)
    }
  }

  private fail(error: unknown): false {
    if (isFinal(error)) this.report({ state: 'refused', sentence: sentenceOf(error) })
    else {
      this.schedule.later(RETRY_AFTER_MILLIS)
      this.report({ state: isSignedOut(error) ? 'signed-out' : 'offline' })
    }
    return false
  }

  private report(saveStatus: SaveStatus): void {
    if (!this.schedule.isStopped) this.on.onStatus(saveStatus)
  }
}
