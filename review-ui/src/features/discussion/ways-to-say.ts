import type { MemoDetails } from '../../lib/schema'

/** At once to everybody who reads the memo, or to nobody until it is shared. */
export type Way = 'share' | 'keep'

interface WayToSay {
  way: Way
  label: string
}

const SHARE: WayToSay = { way: 'share', label: 'Share now' }

/**
 * How a comment can be said, the likelier way first: whoever may still give a verdict reads on before others hear of it, and
 * shares with the verdict what they have kept.
 */
export function waysToSay({ may }: Pick<MemoDetails, 'may'>): [WayToSay, WayToSay] {
  const judges = may.some(
    ({ action, allowed }) => allowed && (action === 'VERDICT' || action === 'OBJECT'),
  )
  return judges
    ? [{ way: 'keep', label: 'Keep for my verdict' }, SHARE]
    : [SHARE, { way: 'keep', label: 'Keep private' }]
}
