import type { Query } from '@tanstack/react-query'

/** Texts never change, and who is signed in is not a memo's business; every other view may follow from an event. */
const IMMUTABLE = new Set(['text', 'me', 'people', 'demonstration', 'signed-out'])

export const liveQueries = {
  predicate: (query: Query) => !IMMUTABLE.has(String(query.queryKey[0])),
}
