import type { Action, MemoDetails } from '../../lib/schema'

interface PermissionState {
  allowed: boolean
  /** The server's sentence why not. */
  reason: string
}

/** What the server says the signed-in person may do with this memo now. */
export function permissionFor(memo: MemoDetails, action: Action): PermissionState {
  const permission = memo.may.find((entry) => entry.action === action)
  return { allowed: permission?.allowed ?? false, reason: permission?.reason ?? '' }
}

export function mayAny(memo: MemoDetails, ...actions: Action[]): boolean {
  return actions.some((action) => permissionFor(memo, action).allowed)
}
