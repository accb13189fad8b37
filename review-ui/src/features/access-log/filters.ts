import type { AccountEntry } from '../../lib/schema'

export type AccountEventKind = AccountEntry['kind']

/** What can happen to an account, in the words in which one looks for it. */
export const KINDS: Record<AccountEventKind, string> = {
  SIGN_IN_ACCEPTED: 'Signed in',
  SIGN_INS_REFUSED: 'Wrong password or code',
  ACCESS_REFUSED: 'Refused',
  ACCOUNT_ADDED: 'Account added',
  ROLE_GIVEN: 'Role changed',
  ACCOUNT_CLOSED: 'Account closed',
  ACCOUNT_REOPENED: 'Account opened again',
  PASSWORD_CHANGED: 'Password changed',
  PASSWORD_CHOSEN: 'Password chosen with a link',
  PASSWORD_ENDED: 'Password ended',
  PASSWORD_LINK_MADE: 'Password link made',
  PASSWORD_LINK_WITHDRAWN: 'Password link withdrawn',
  SECOND_FACTOR_ADDED: 'Second factor added',
  SECOND_FACTOR_REMOVED: 'Second factor removed',
  RECOVERY_CODE_USED: 'Recovery code used',
  RECOVERY_CODES_RENEWED: 'New recovery codes',
  SESSIONS_ENDED: 'Signed out elsewhere',
  RESTRICTED_MEMO_READ: 'Restricted memo read',
}

/** What the address says is to be shown; null is everybody's, or everything. */
export interface Filters {
  account: string | null
  kind: AccountEventKind | null
}

export function filtersOf(parameters: URLSearchParams): Filters {
  const kind = parameters.get('kind')
  return {
    account: parameters.get('account') || null,
    kind: kind !== null && isKind(kind) ? kind : null,
  }
}

export function parametersOf({ account, kind }: Filters): URLSearchParams {
  const parameters = new URLSearchParams()
  if (account) parameters.set('account', account)
  if (kind) parameters.set('kind', kind)
  return parameters
}

function isKind(text: string): text is AccountEventKind {
  return Object.hasOwn(KINDS, text)
}
