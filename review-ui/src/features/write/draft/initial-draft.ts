import type { WorkingCopy } from '../../../lib/schema'
import type { LocalDraft } from './local-draft'

/** The text of a revision, or one that goes out from it. */
export interface Base {
  revision: number
  markdown: string
}

/** What the server had when the page was opened; unknown if it did not say. */
export type FetchedDraft = { known: true; draft: WorkingCopy | null } | { known: false }

export function localDraftOf({ revision, markdown }: Base): LocalDraft {
  return { baseRevision: revision, markdown, savedAt: new Date().toISOString() }
}

export function baseOf({
  baseRevision,
  markdown,
}: Pick<LocalDraft, 'baseRevision' | 'markdown'>): Base {
  return { revision: baseRevision, markdown }
}

/** The newer of the two copies wins; the older one is offered if it says something else. */
export function newestCopy(
  kept: LocalDraft | null,
  draft: LocalDraft | null,
  base: Base,
): { text: LocalDraft | null; other: LocalDraft | null } {
  const copies = [kept, draft]
    .filter((copy) => copy !== null)
    .filter(({ markdown }) => markdown !== base.markdown)
    .sort((a, b) => Date.parse(b.savedAt) - Date.parse(a.savedAt))
  const [text = null, second = null] = copies
  return { text, other: second && second.markdown !== text?.markdown ? second : null }
}
