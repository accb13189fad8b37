import { expect, test } from 'vitest'
import { time } from '../../lib/format'
import type { AccountEntry } from '../../lib/schema'
import { sentenceOf } from './sentences'

const NAMES: Record<string, string> = { zoe: 'Zoe Lind', admin: 'Administrator' }

const told = (entry: Partial<AccountEntry>) =>
  sentenceOf(
    {
      logIndex: 7,
      at: '2026-03-02T12:00:00Z',
      kind: 'SIGN_IN_ACCEPTED',
      account: 'zoe',
      by: 'zoe',
      ...entry,
    },
    (account) => NAMES[account] ?? account,
  )

test('each kind is told as a sentence', () => {
  const admin = 'admin'
  expect([
    told({ detail: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/142.0' }),
    told({ kind: 'SIGN_INS_REFUSED', detail: '3' }),
    told({ kind: 'ACCESS_REFUSED', detail: '1' }),
    told({ kind: 'ACCOUNT_ADDED', detail: 'MEMBER', by: admin }),
    told({ kind: 'ACCOUNT_ADDED', detail: 'ADMINISTRATOR', by: 'Sixpager' }),
    told({ kind: 'ROLE_GIVEN', detail: 'AUDITOR', by: admin }),
    told({ kind: 'ACCOUNT_CLOSED', by: admin }),
    told({ kind: 'ACCOUNT_REOPENED', by: admin }),
    told({ kind: 'PASSWORD_CHANGED' }),
    told({ kind: 'PASSWORD_CHANGED', by: admin }),
    told({ kind: 'PASSWORD_CHOSEN' }),
    told({ kind: 'PASSWORD_ENDED', by: admin }),
    told({ kind: 'PASSWORD_LINK_MADE', by: admin, detail: '2026-03-05T12:00:00Z' }),
    told({ kind: 'PASSWORD_LINK_WITHDRAWN', by: admin }),
    told({ kind: 'SECOND_FACTOR_ADDED' }),
    told({ kind: 'SECOND_FACTOR_REMOVED' }),
    told({ kind: 'SECOND_FACTOR_REMOVED', by: admin }),
    told({ kind: 'RECOVERY_CODE_USED', detail: '9' }),
    told({ kind: 'RECOVERY_CODES_RENEWED' }),
    told({ kind: 'SESSIONS_ENDED' }),
    told({ kind: 'SESSIONS_ENDED', by: admin }),
    told({ kind: 'RESTRICTED_MEMO_READ', memo: 12 }),
    told({ kind: 'RESTRICTED_MEMO_READ' }),
  ]).toEqual([
    'Zoe Lind signed in with Chrome on Linux.',
    'Zoe Lind was refused 3 times, for wrong passwords or codes.',
    'Zoe Lind was refused 1 request for what they may not see or do.',
    'Zoe Lind was added by Administrator, as a member.',
    'Zoe Lind was added by the settings of the service, as an administrator.',
    'Zoe Lind was made an auditor by Administrator.',
    'The account of Zoe Lind was closed by Administrator.',
    'The account of Zoe Lind was opened again by Administrator.',
    'Zoe Lind changed their own password.',
    'The password of Zoe Lind was changed by Administrator.',
    'A password was chosen for Zoe Lind with a link.',
    'The password of Zoe Lind was ended by Administrator.',
    `Administrator made a link with which Zoe Lind chooses a password until ${time('2026-03-05T12:00:00Z')}.`,
    'The password link of Zoe Lind was withdrawn by Administrator.',
    'Zoe Lind added a second factor.',
    'Zoe Lind removed their own second factor.',
    'The second factor of Zoe Lind was removed by Administrator.',
    'Zoe Lind used a recovery code and has 9 left.',
    'Zoe Lind made new recovery codes.',
    'Zoe Lind signed out elsewhere.',
    'Zoe Lind was signed out everywhere by Administrator.',
    'Zoe Lind opened the restricted memo 12, which auditors may.',
    'Zoe Lind opened a restricted memo, which auditors may.',
  ])
})
