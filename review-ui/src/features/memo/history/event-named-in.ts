import { indexOf } from '../../../lib/past-moment'
import type { HistoryEntry } from '../../../lib/schema'

/**
 * The event that an address names: the last one up to an entry of the log, whether or not that entry is one of this
 * memo, or the one with a number (`v`). Without either, or before the first, it is the newest or the first.
 */
export function eventNamedIn(
  parameters: URLSearchParams,
  events: readonly [HistoryEntry, ...HistoryEntry[]],
): HistoryEntry {
  const index = indexOf(parameters)
  if (index !== null) return events.findLast((event) => event.index <= index) ?? events[0]
  const version = Number(parameters.get('v'))
  return events.find((event) => event.version === version) ?? events.at(-1) ?? events[0]
}
