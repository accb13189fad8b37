import type { WorkingCopy } from '../../../lib/schema'
import type { BrowserCopy, LocalDraft } from './local-draft'
import { NO_STEPS, type Steps } from './text-history'

/** The text of a revision, or one that goes out from it. */
export interface Base {
  revision: number
  markdown: string
}

/** What the server had when the page was opened; unknown if it did not say. */
export type FetchedDraft = { known: true; draft: WorkingCopy | null } | { known: false }

/** Where a sitting begins. */
export interface Beginning {
  text: LocalDraft | null
  /** What is on the server, if it and the text have gone on apart. */
  apart: WorkingCopy | null
  /** Whether the server has the text. */
  sent: boolean
}

export function localDraftOf({ revision, markdown }: Base): LocalDraft {
  return { baseRevision: revision, markdown, savedAt: new Date().toISOString() }
}

export function baseOf({
  baseRevision,
  markdown,
}: Pick<LocalDraft, 'baseRevision' | 'markdown'>): Base {
  return { revision: baseRevision, markdown }
}

/**
 * Of the browser's copy and the draft of the server, the one that goes out from the other; no clock decides. Where each
 * has words that the other has not, the browser's is at hand and the two are to be put together.
 */
export function beginningOf(kept: BrowserCopy | null, found: FetchedDraft, base: Base): Beginning {
  const draft = found.known ? found.draft : null
  const here = kept?.markdown === base.markdown ? null : kept
  const there = draft?.markdown === base.markdown ? null : draft
  const fromServer = { text: there, apart: null, sent: true }
  if (!here) return fromServer
  const fromBrowser = { text: here, apart: null, sent: here.sent }
  if (!found.known) return fromBrowser
  // What the server once had was submitted or put aside on purpose.
  if (!draft)
    return here.sent && here.parent !== null ? fromServer : { ...fromBrowser, sent: false }
  if (here.sent || here.markdown === draft.markdown) return fromServer
  if (here.parent === draft.version || here.onItsWay === draft.markdown) return fromBrowser
  return { text: here, apart: draft, sent: false }
}

/** The way back from a text, if the browser's copy is that text; another one's leads elsewhere. */
export function stepsFrom({ revision, markdown }: Base, kept: BrowserCopy | null): Steps {
  const same = kept?.markdown === markdown && kept.baseRevision === revision
  return same ? kept.steps : NO_STEPS
}
