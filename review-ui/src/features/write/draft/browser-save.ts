import type { BrowserCopy, LocalDraft, LocalDraftStore } from './local-draft'

const STORE_AFTER_MILLIS = 300

/** What the text at hand is stored with. */
type Circumstances = Omit<BrowserCopy, keyof LocalDraft>

/** Puts the text at hand into the store of the browser soon after a key. */
export class BrowserSave {
  private unsaved: { text: LocalDraft; isNew: boolean } | null = null
  /** What the store has of this sitting. */
  private stored: LocalDraft | null = null
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly store: LocalDraftStore
  private readonly about: () => Circumstances
  private readonly onStored: (done: boolean) => void

  constructor(
    store: LocalDraftStore,
    about: () => Circumstances,
    onStored: (done: boolean) => void,
  ) {
    this.store = store
    this.about = about
    this.onStored = onStored
  }

  /** @param isNew whether it says anything else than the text that it goes out from */
  later(text: LocalDraft, isNew: boolean): void {
    this.unsaved = { text, isNew }
    this.timer ??= setTimeout(() => this.now(), STORE_AFTER_MILLIS)
  }

  /** What leads back to something else is kept as the text itself is. */
  now(): void {
    const { unsaved } = this
    this.drop()
    if (!unsaved) return
    const about = this.about()
    const isKept = unsaved.isNew || about.steps.past.length + about.steps.future.length > 0
    this.stored = isKept ? unsaved.text : null
    if (isKept) this.onStored(this.store.save({ ...unsaved.text, ...about }))
    else this.store.discard()
  }

  /** The same text, of which something else is known now. */
  again(): void {
    const text = this.unsaved?.text ?? this.stored
    if (text) this.store.save({ ...text, ...this.about() })
  }

  /** What is in the store is somebody else's from now on. */
  forget(): void {
    this.drop()
    this.stored = null
  }

  discard(): void {
    this.forget()
    this.store.discard()
  }

  /** Discards what says this; another window may have gone on writing. */
  discardOnly(markdown: string): void {
    this.forget()
    if (this.store.read()?.markdown === markdown) this.store.discard()
  }

  private drop(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    this.unsaved = null
  }
}
