import { discardDraft, fetchDraft, NO_DRAFT, saveDraft } from '../../../lib/drafts'
import { isFinal } from '../../../lib/problem'
import type { SavedDraft, WorkingCopy } from '../../../lib/schema'
import type { LocalDraft } from './local-draft'

/** The draft that the server has, as far as it is known. */
export class RemoteDraft {
  /** Null while it is not known. */
  version: number | null
  /** What was sent without an answer; the server may have it. */
  private unanswered: string | null = null
  private sending: string | null = null
  private readonly memoId: string

  constructor(memoId: string, version: number | null) {
    this.memoId = memoId
    this.version = version
  }

  /** Whether there may be one. */
  get mayExist(): boolean {
    return this.version !== NO_DRAFT || this.unanswered !== null
  }

  /** What the server may have without having said so. */
  get onItsWay(): string | null {
    return this.sending ?? this.unanswered
  }

  forget(): void {
    this.version = null
    this.unanswered = null
  }

  /** Takes note of what the server has said. */
  record(draft: { version: number } | null): void {
    this.version = draft?.version ?? NO_DRAFT
    this.unanswered = null
  }

  /** Whether it is the one whose answer got lost, or says what is to be saved. */
  isOurs({ markdown }: WorkingCopy, pending: LocalDraft | string | null): boolean {
    const said = typeof pending === 'object' ? pending?.markdown : null
    return markdown === this.unanswered || markdown === said
  }

  /** Saves over a version, and over no other. */
  async save(text: LocalDraft, version: number, leaving: boolean): Promise<SavedDraft> {
    const { baseRevision, markdown } = text
    const unmerged = text.unmerged ?? undefined
    this.sending = markdown
    try {
      const draft = { baseRevision, markdown, version, unmerged }
      const saved = await saveDraft(this.memoId, draft, leaving)
      this.record(saved)
      return saved
    } catch (error) {
      if (!isFinal(error)) this.unanswered = markdown
      else if (error.status === 409) this.version = null
      throw error
    } finally {
      this.sending = null
    }
  }

  async remove(): Promise<void> {
    await discardDraft(this.memoId)
    this.record(null)
  }

  /** Looks which one there is, without taking note of it. */
  fetch(signal?: AbortSignal): Promise<WorkingCopy | null> {
    return fetchDraft(this.memoId, signal)
  }
}
