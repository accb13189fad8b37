import { KEPT_TEXT } from '../../../lib/kept-texts'
import { NO_STEPS, type Step, type Steps } from './text-history'

/** A text that has been written but not submitted, and the revision it goes out from. */
export interface LocalDraft {
  baseRevision: number
  markdown: string
  savedAt: string
  /** The text put aside that this one was merged from. */
  unmerged?: number | null
}

/** The browser's copy of a text, and how it descends from the drafts of the server. */
export interface BrowserCopy extends LocalDraft {
  /** The version of the draft that it goes out from; null if that is not known. */
  parent: number | null
  /** What was sent without an answer yet, if it says something else. */
  onItsWay: string | null
  /** Whether the server has every word of it. */
  sent: boolean
  /** What leads back from it, and on again. */
  steps: Steps
}

/** Where unsubmitted text is kept. */
export interface LocalDraftStore {
  read: () => BrowserCopy | null
  /** False when there is no room for it. */
  save: (text: BrowserCopy) => boolean
  discard: () => void
  /** Texts on their way to those put aside on the server. */
  readAside: () => LocalDraft[]
  saveAside: (texts: readonly LocalDraft[]) => boolean
}

const ASIDE = 'aside'

/** The browser's own copy, of one account and one memo. */
export function browserDraftStore(
  account: string,
  memoId: string,
  storage = localStorage,
): LocalDraftStore {
  const key = `${KEPT_TEXT}${account}:${memoId}`
  const aside = `${key}:${ASIDE}`
  return {
    read: () => asBrowserCopy(parsed(storage.getItem(key))),
    // Where there is no room for the way back there may be some for the text.
    save: (text) => put(storage, key, text) || put(storage, key, { ...text, steps: NO_STEPS }),
    discard: () => storage.removeItem(key),
    readAside: () => {
      const texts = parsed(storage.getItem(aside))
      return Array.isArray(texts) ? texts.filter(isLocalDraft) : []
    },
    saveAside: (texts) => {
      if (texts.length > 0) return put(storage, aside, texts)
      storage.removeItem(aside)
      return true
    },
  }
}

function put(storage: Storage, key: string, value: unknown): boolean {
  try {
    storage.setItem(key, JSON.stringify(value))
    return true
  } catch {
    return false
  }
}

function parsed(value: string | null): unknown {
  try {
    return JSON.parse(value ?? 'null')
  } catch {
    return null
  }
}

function isLocalDraft(value: unknown): value is LocalDraft {
  if (typeof value !== 'object' || value === null) return false
  const { baseRevision, markdown, savedAt } = value as Record<string, unknown>
  return (
    typeof baseRevision === 'number' && typeof markdown === 'string' && typeof savedAt === 'string'
  )
}

function asBrowserCopy(value: unknown): BrowserCopy | null {
  if (!isLocalDraft(value)) return null
  const { parent, onItsWay, sent, steps } = value as Partial<BrowserCopy>
  return {
    ...value,
    parent: parent ?? null,
    onItsWay: onItsWay ?? null,
    sent: sent === true,
    steps: areSteps(steps?.past) && areSteps(steps?.future) ? steps : NO_STEPS,
  }
}

function areSteps(value: unknown): value is Step[] {
  return Array.isArray(value) && value.every(isStep)
}

function isStep(value: Partial<Step> | null): boolean {
  return (
    typeof value?.at === 'number' && typeof value.was === 'string' && typeof value.is === 'string'
  )
}
