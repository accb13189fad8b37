import type { Action, MemoDetails } from '../../lib/schema'

export interface Leave {
  allowed: boolean
  /** The server's sentence why not. */
  reason: string
}

/** What the server says the signed-in person may do with this memo now. */
export function leave(memo: MemoDetails, action: Action): Leave {
  const permission = memo.may.find((entry) => entry.action === action)
  return { allowed: permission?.allowed ?? false, reason: permission?.reason ?? '' }
}

export function mayAny(memo: MemoDetails, ...actions: Action[]): boolean {
  return actions.some((action) => leave(memo, action).allowed)
}
