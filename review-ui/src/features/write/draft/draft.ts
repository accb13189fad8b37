import type { LocalDraft } from './local-draft'
import type { SaveStatus } from './save-status'
import type { Moved } from './text-history'

/** The way back through what was written, and on again; null where there is none. */
export interface WayBack {
  canUndo: boolean
  canRedo: boolean
  undo: () => Moved | null
  redo: () => Moved | null
}

/** The text at hand. */
export interface Draft {
  markdown: string
  baseRevision: number
  /** What was found from an earlier sitting, until it is submitted or discarded. */
  restored: LocalDraft | null
  /** Which of the texts put aside this one was merged from, as it was found. */
  unmerged: number | null
  /** False once the browser had no room to keep the text. */
  storedLocally: boolean
  saveStatus: SaveStatus
  /** Changes whenever the text was replaced from outside the editor. */
  edition: number
  type: (markdown: string) => void
  /** The same text with something put right in it, which can be undone. */
  amend: (markdown: string) => void
  wayBack: WayBack
  /** Takes another text and puts the one at hand aside; `merged` if the other was made from it. */
  replace: (text: Pick<LocalDraft, 'markdown' | 'baseRevision'>, merged?: boolean) => void
  startAgain: () => void
  /** Goes on from what another window has left. */
  takeOver: () => Promise<void>
  /** Saves what it can and leaves the rest to whoever takes over. */
  handOver: () => Promise<void>
  /** Resolves when the text is as safe as it can be now. */
  saveNow: () => Promise<void>
  /** Of two drafts that differ, keeps this one and puts the other aside, or the other way round. */
  keepMine: () => void
  takeTheirs: () => void
  /** Goes on with what both have become together. */
  takeBoth: (text: Pick<LocalDraft, 'markdown' | 'baseRevision'>) => void
  submitted: () => void
}
