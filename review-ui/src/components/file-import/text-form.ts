import type { Conversion, TrackedSuggestion } from '../../lib/schema'

/** What becomes of the tracked changes of a file. */
export type TrackedAs = 'accepted' | 'suggestions'

/** A text out of a file, and what waits for it to be a revision. */
export interface TextForm {
  markdown: string
  report: Conversion['report']
  figures: Conversion['figures']
  suggestions: TrackedSuggestion[]
}

/** The text with the changes of the file, or as it was before them. */
export function formOf({ before, ...accepted }: Conversion, tracked: TrackedAs): TextForm {
  return before && tracked === 'suggestions' ? before : { ...accepted, suggestions: [] }
}
