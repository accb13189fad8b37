import type { Thread } from '../../lib/schema'

/** The suggestions that somebody has put into their draft since a moment, and that no revision has taken yet. */
export function acceptedSince(threads: readonly Thread[], me: string, since: string): Thread[] {
  return threads.filter(
    ({ settlement: { stage, by, answeredBy } }) =>
      stage === 'ACCEPTED' &&
      by.account === me &&
      !answeredBy &&
      Date.parse(by.at) > Date.parse(since),
  )
}
