import type { Me, MemoDetails } from './schema'

type Readable = Pick<MemoDetails, 'stage' | 'owner' | 'coauthors' | 'revisions'>

/** Whether somebody may propose other words: whoever writes the memo changes the draft instead. */
export function maySuggest(memo: Readable, me: Pick<Me, 'username' | 'role'>): boolean {
  const open = memo.stage === 'DRAFT' || memo.stage === 'IN_REVIEW'
  const writes = memo.owner === me.username || memo.coauthors.includes(me.username)
  return open && !writes && me.role !== 'AUDITOR' && memo.revisions.length > 0
}
