import { browserName } from '../../lib/browser-name'
import { count, time } from '../../lib/format'
import { ACCOUNT_ROLES } from '../../lib/labels'
import type { AccountEntry, AccountRole } from '../../lib/schema'

/** Whoever did it is no person: the settings of the service. */
const SYSTEM = 'Sixpager'

/** What happened, as a sentence that begins with whose account it is. */
export function sentenceOf(entry: AccountEntry, nameOf: (account: string) => string): string {
  const { kind, account, by, detail } = entry
  const own = account === by
  const whose = nameOf(account)
  const hand = by === SYSTEM ? 'the settings of the service' : nameOf(by)
  switch (kind) {
    case 'SIGN_IN_ACCEPTED':
      return `${whose} signed in with ${browserName(detail)}.`
    case 'SIGN_INS_REFUSED':
      return `${whose} was refused ${count(Number(detail), 'time')}, for wrong passwords or codes.`
    case 'ACCESS_REFUSED':
      return `${whose} was refused ${count(Number(detail), 'request')} for what they may not see or do.`
    case 'ACCOUNT_ADDED':
      return `${whose} was added by ${hand}, as ${role(detail)}.`
    case 'ROLE_GIVEN':
      return `${whose} was made ${role(detail)} by ${hand}.`
    case 'ACCOUNT_CLOSED':
      return `The account of ${whose} was closed by ${hand}.`
    case 'ACCOUNT_REOPENED':
      return `The account of ${whose} was opened again by ${hand}.`
    case 'PASSWORD_CHANGED':
      return own
        ? `${whose} changed their own password.`
        : `The password of ${whose} was changed by ${hand}.`
    case 'PASSWORD_CHOSEN':
      return `A password was chosen for ${whose} with a link.`
    case 'PASSWORD_ENDED':
      return `The password of ${whose} was ended by ${hand}.`
    case 'PASSWORD_LINK_MADE':
      return `${hand} made a link with which ${whose} chooses a password${detail ? ` until ${time(detail)}` : ''}.`
    case 'PASSWORD_LINK_WITHDRAWN':
      return `The password link of ${whose} was withdrawn by ${hand}.`
    case 'SECOND_FACTOR_ADDED':
      return `${whose} added a second factor.`
    case 'SECOND_FACTOR_REMOVED':
      return own
        ? `${whose} removed their own second factor.`
        : `The second factor of ${whose} was removed by ${hand}.`
    case 'RECOVERY_CODE_USED':
      return `${whose} used a recovery code and has ${detail} left.`
    case 'RECOVERY_CODES_RENEWED':
      return `${whose} made new recovery codes.`
    case 'SESSIONS_ENDED':
      return own
        ? `${whose} signed out elsewhere.`
        : `${whose} was signed out everywhere by ${hand}.`
    case 'RESTRICTED_MEMO_READ':
      return `${whose} opened ${entry.memo ? `the restricted memo ${entry.memo}` : 'a restricted memo'}, which auditors may.`
  }
}

function role(detail: string | null | undefined): string {
  const label = detail && isRole(detail) ? ACCOUNT_ROLES[detail].label.toLowerCase() : detail
  return `${/^[aeiou]/.test(label ?? '') ? 'an' : 'a'} ${label}`
}

function isRole(text: string): text is AccountRole {
  return Object.hasOwn(ACCOUNT_ROLES, text)
}
