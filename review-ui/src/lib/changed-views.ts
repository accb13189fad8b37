import type { Query } from '@tanstack/react-query'

/** Texts never change, and who is signed in is not a memo's business; every other view may follow from an event. */
const LASTING = new Set(['text', 'me', 'people', 'demonstration', 'signed-out'])

export const changedViews = {
  predicate: (query: Query) => !LASTING.has(String(query.queryKey[0])),
}
