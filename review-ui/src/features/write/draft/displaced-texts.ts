import { putAside } from '../../../lib/drafts'
import { isFinal } from '../../../lib/problem'
import type { LocalDraft, LocalDraftStore } from './local-draft'

/**
 * Texts that others displaced, on their way to those put aside on the server. They go before any draft, as what
 * displaced one takes its place there; until they have arrived the browser keeps them.
 */
export class DisplacedTexts {
  /** Which text put aside the one at hand was merged from. */
  unmerged: number | null
  private waiting: LocalDraft[]
  private parent: LocalDraft | null = null
  private readonly memoId: string
  private readonly store: Pick<LocalDraftStore, 'readAside' | 'saveAside'>

  constructor(memoId: string, unmerged: number | null, store: DisplacedTexts['store']) {
    this.memoId = memoId
    this.unmerged = unmerged
    this.store = store
    this.waiting = store.readAside()
  }

  get isEmpty(): boolean {
    return this.waiting.length === 0
  }

  /** @param merged whether the text that takes its place was made from it */
  add(text: LocalDraft | null, merged: boolean): void {
    this.parent = merged ? text : null
    this.unmerged = null
    if (!text) return
    this.waiting = [...this.waiting, text]
    this.store.saveAside(this.waiting)
  }

  async sendOne(): Promise<void> {
    const [text] = this.waiting
    if (!text) return
    const { baseRevision, markdown } = text
    try {
      const kept = await putAside(this.memoId, { baseRevision, markdown })
      if (this.parent === text) this.unmerged = kept.id
      this.waiting = this.waiting.filter((other) => other !== text)
      this.store.saveAside(this.waiting)
    } catch (error) {
      // What is refused goes no further and stays in the browser.
      if (isFinal(error)) this.waiting = this.waiting.filter((other) => other !== text)
      throw error
    }
  }
}
