import type { ParticipantRole } from '../../../lib/schema'
import type { Act } from '../acts/acts'

/** What a person arranges about a memo by filling in a form over its page. */
export type Dialog =
  | { kind: 'review' }
  | { kind: 'extension' }
  | { kind: 'decision-request' }
  | { kind: 'overdue' }
  | { kind: 'participant'; account?: string | null; role?: ParticipantRole }
  | { kind: 'removal'; account: string }
  | { kind: 'coauthor' }
  | { kind: 'coauthor-removal'; account: string }
  | { kind: 'delegation' }
  | { kind: 'handover' }
  | { kind: 'title' }
  | { kind: 'access' }
  | { kind: 'supersession' }
  | { kind: 'revision-name'; revision: number }
  | { kind: 'restoration'; revision: number }
  | { kind: 'unmerged'; revision: number }
  | { kind: 'file' }

/** Any form of the memo page. */
export type Form = Act | Dialog

export type OpenForm = (form: Form) => void
